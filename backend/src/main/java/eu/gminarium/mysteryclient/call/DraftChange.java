package eu.gminarium.mysteryclient.call;

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
 * The whole draft as it is to be from now on.
 *
 * @param durationSeconds only with the time of the call
 * @param scores of the criteria that are answered by now
 * @param version of the draft that was read; 0 for the first
 */
@Introspected
public record DraftChange(
        @Nullable Instant calledAt,
        @Nullable @Min(0) @Max(86_400) Integer durationSeconds,
        @Nullable @Size(max = 4000) String notes,
        @NotNull List<@Valid Score> scores,
        @Min(0) long version) {

    /** The same with its notes and words changed. */
    DraftChange withWords(UnaryOperator<String> change) {
        return new DraftChange(
                calledAt,
                durationSeconds,
                notes == null ? null : change.apply(notes),
                scores.stream().map(score -> score.withWords(change)).toList(),
                version);
    }
}
