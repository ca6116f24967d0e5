package eu.gminarium.mysteryclient.call;

import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.script.ScenarioId;
import eu.gminarium.shared.OfficeId;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A call that was made and scored elsewhere, on paper or in a file.
 *
 * @param calledAt on a day of the audit, in the partnership's zone
 * @param attempts earlier, unanswered ones; the answered one is added
 * @param scores one for each criterion
 */
@Introspected
public record ScoredCall(
        @NotNull OfficeId office,
        @NotNull ScenarioId scenario,
        @NotNull AuditorId auditor,
        @NotNull Instant calledAt,
        @Min(0) @Max(86_400) int durationSeconds,
        @Nullable @Size(max = 4000) String notes,
        @NotNull List<@Valid Attempt> attempts,
        @NotNull List<@Valid Score> scores) {

    /** Whether anything is put in words. */
    boolean hasWords() {
        return notes != null || scores.stream().anyMatch(score -> score.text() != null);
    }

    /** The same with its notes and words changed. */
    ScoredCall withWords(UnaryOperator<String> change) {
        return new ScoredCall(
                office,
                scenario,
                auditor,
                calledAt,
                durationSeconds,
                notes == null ? null : change.apply(notes),
                attempts,
                scores.stream().map(score -> score.withWords(change)).toList());
    }
}
