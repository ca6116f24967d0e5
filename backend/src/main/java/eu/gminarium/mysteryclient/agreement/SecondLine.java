package eu.gminarium.mysteryclient.agreement;

import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.call.CallId;
import eu.gminarium.mysteryclient.script.ScenarioId;
import eu.gminarium.shared.OfficeId;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A call of the sample joined with what the second auditor may know of it. */
@Introspected
record SecondLine(
        UUID callId,
        UUID auditId,
        UUID officeId,
        UUID scenarioId,
        UUID auditorId,
        String auditorName,
        @Nullable UUID accountId,
        @Nullable LocalDate plannedOn,
        @Nullable Instant calledAt,
        @Nullable String notes,
        @Nullable Instant doneAt) {

    SecondCall toCall(String officeName) {
        return new SecondCall(
                new CallId(callId),
                new AuditId(auditId),
                new OfficeId(officeId),
                officeName,
                new ScenarioId(scenarioId),
                new AuditorId(auditorId),
                auditorName,
                plannedOn,
                calledAt,
                doneAt);
    }
}
