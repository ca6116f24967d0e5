package eu.gminarium.mysteryclient.agreement;

import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.call.CallId;
import eu.gminarium.mysteryclient.script.ScenarioId;
import eu.gminarium.shared.OfficeId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A call that somebody scores for the second time; of the first scores it says nothing.
 *
 * @param auditor the second one
 * @param plannedOn day for which the call is planned
 * @param calledAt when it was made; null before that
 * @param doneAt when it was scored for the second time; null before that
 */
public record SecondCall(
        CallId call,
        AuditId audit,
        OfficeId office,
        String officeName,
        ScenarioId scenario,
        AuditorId auditor,
        String auditorName,
        @Nullable LocalDate plannedOn,
        @Nullable Instant calledAt,
        @Nullable Instant doneAt) {}
