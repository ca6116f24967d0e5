package eu.gminarium.mysteryclient.rest;

import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.call.NewCall;
import eu.gminarium.mysteryclient.call.ScoredCall;
import eu.gminarium.mysteryclient.script.ScenarioId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call to be planned, or, with scores, one that was made already.
 *
 * @param plannedOn a day of the audit; only for a planned call
 * @param plannedHour hour of that day, local time
 * @param calledAt needed with scores
 * @param scores one for each criterion; null plans the call
 */
@Serdeable
record NewCallJson(
        @NotNull UUID auditId,
        @NotNull UUID officeId,
        @NotNull UUID scenarioId,
        @NotNull UUID auditorId,
        @Nullable LocalDate plannedOn,
        @Nullable @Min(0) @Max(23) Integer plannedHour,
        @Nullable Instant calledAt,
        @Nullable @Min(0) @Max(86_400) Integer durationSeconds,
        @Nullable @Size(max = 4000) String notes,
        @Nullable List<@Valid @NotNull AttemptJson> attempts,
        @Nullable List<@Valid @NotNull ScoreJson> scores) {

    NewCall toPlan() {
        return new NewCall(
                new AuditId(auditId),
                new OfficeId(officeId),
                new ScenarioId(scenarioId),
                new AuditorId(auditorId),
                plannedOn,
                plannedHour);
    }

    /** @throws InvalidField without the time of the call */
    ScoredCall toScored() {
        if (calledAt == null) {
            throw InvalidField.of("calledAt", "validation.NotNull");
        }
        return new ScoredCall(
                new OfficeId(officeId),
                new ScenarioId(scenarioId),
                new AuditorId(auditorId),
                calledAt,
                durationSeconds == null ? 0 : durationSeconds,
                notes,
                attempts == null
                        ? List.of()
                        : attempts.stream().map(AttemptJson::toAttempt).toList(),
                ScoreJson.scores(scores));
    }
}
