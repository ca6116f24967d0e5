package eu.gminarium.mysteryclient.call;

import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.script.ScenarioId;
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
