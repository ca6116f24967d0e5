package eu.gminarium.mysteryclient.call;

import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.scoring.Points;
import eu.gminarium.mysteryclient.script.ScenarioId;
import eu.gminarium.shared.OfficeId;
import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A call joined with its auditor and its points; {@code achieved} is null where nothing is scored. */
@Introspected
record CallLine(
        UUID id,
        UUID auditId,
        UUID officeId,
        UUID scenarioId,
        UUID auditorId,
        String auditorName,
        @Nullable LocalDate plannedOn,
        @Nullable Integer plannedHour,
        @Nullable Instant calledAt,
        @Nullable Integer durationSeconds,
        CallStatus status,
        @Nullable ExclusionReason exclusionReason,
        @Nullable String notes,
        long version,
        @Nullable BigDecimal achieved,
        @Nullable BigDecimal possible) {

    Call toCall(String officeName) {
        return new Call(
                new CallId(id),
                new AuditId(auditId),
                new OfficeId(officeId),
                officeName,
                new ScenarioId(scenarioId),
                new AuditorId(auditorId),
                auditorName,
                plannedOn,
                plannedHour,
                calledAt,
                durationSeconds,
                status,
                exclusionReason,
                notes,
                index(),
                version);
    }

    private @Nullable Double index() {
        return achieved == null || possible == null
                ? null
                : Double.valueOf(new Points(achieved, possible, BigDecimal.ZERO).index());
    }
}
