package eu.gminarium.mysteryclient.script;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * How long something may take.
 *
 * @param most in units, 0..99,999; up to and including it the score is full, above it there is none
 */
@Introspected
public record TimeLimit(
        @NotNull TimeUnit unit, @Min(0) @Max(99_999) int most) {

    /** Whether a measured time is within it. */
    public boolean keeps(int measured) {
        return measured <= most;
    }

    /** A time that is just too long. */
    int exceeded() {
        return most + 1;
    }
}
