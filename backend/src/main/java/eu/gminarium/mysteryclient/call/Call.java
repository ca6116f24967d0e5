package eu.gminarium.mysteryclient.call;

import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.script.ScenarioId;
import eu.gminarium.shared.OfficeId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One call or visit.
 *
 * @param plannedOn day for which it is planned
 * @param plannedHour hour of that day, local time
 * @param calledAt when it was made
 * @param reason why it is excluded; null unless it is
 * @param index 0..100; null where nothing is scored or applicable
 */
public record Call(
        CallId id,
        AuditId audit,
        OfficeId office,
        String officeName,
        ScenarioId scenario,
        AuditorId auditor,
        String auditorName,
        @Nullable LocalDate plannedOn,
        @Nullable Integer plannedHour,
        @Nullable Instant calledAt,
        @Nullable Integer durationSeconds,
        CallStatus status,
        @Nullable ExclusionReason reason,
        @Nullable String notes,
        @Nullable Double index,
        long version) {}
