package eu.gminarium.training.card;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/** Ratings from 1, the worst, to 5; null only where a line was left out on paper. */
@Introspected
public record Ratings(
        @Nullable @Min(1) @Max(5) Integer content,
        @Nullable @Min(1) @Max(5) Integer trainer,
        @Nullable @Min(1) @Max(5) Integer organisation,
        @Nullable @Min(1) @Max(5) Integer usefulness) {

    boolean none() {
        return content == null && trainer == null && organisation == null && usefulness == null;
    }
}
