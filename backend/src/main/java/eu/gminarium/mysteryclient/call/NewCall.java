package eu.gminarium.mysteryclient.call;

import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.script.ScenarioId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A call to be planned.
 *
 * @param plannedOn a day of the audit; null: any of them
 * @param plannedHour hour of that day, local time; null: any of the audit's windows
 */
@Introspected
public record NewCall(
        @NotNull AuditId audit,
        @NotNull OfficeId office,
        @NotNull ScenarioId scenario,
        @NotNull AuditorId auditor,
        @Nullable LocalDate plannedOn,
        @Nullable @Min(0) @Max(23) Integer plannedHour) {

    /** @throws InvalidField for an hour without a day */
    public NewCall {
        if (plannedHour != null && plannedOn == null) {
            throw InvalidField.of("plannedOn", "validation.NotNull");
        }
    }

    /** A call at any hour of the day. */
    public NewCall(
            AuditId audit, OfficeId office, ScenarioId scenario, AuditorId auditor, @Nullable LocalDate plannedOn) {
        this(audit, office, scenario, auditor, plannedOn, null);
    }
}
