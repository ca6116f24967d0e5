package eu.gminarium.mysteryclient;

import eu.gminarium.shared.OfficeId;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A call to be planned.
 *
 * @param plannedOn a day of the audit; null: any of them
 */
@Introspected
public record NewCall(
        @NotNull AuditId audit,
        @NotNull OfficeId office,
        @NotNull ScenarioId scenario,
        @NotNull AuditorId auditor,
        @Nullable LocalDate plannedOn) {}
