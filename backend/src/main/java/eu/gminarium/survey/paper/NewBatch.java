package eu.gminarium.survey.paper;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;

/**
 * What a new batch takes.
 *
 * @param printed how many sheets are printed
 * @param checkEvery one sheet in so many is typed a second time; 0 for none
 */
@Introspected
public record NewBatch(
        @Min(1) @Max(MAX_PRINTED) int printed,
        @PositiveOrZero @Max(MAX_CHECK_EVERY) int checkEvery) {

    /** No office prints more at once. */
    public static final int MAX_PRINTED = 100_000;

    /** A rarer check would tell nothing. */
    public static final int MAX_CHECK_EVERY = 100;

    /** One in ten, as is usual for the control of data entry. */
    public static final int USUAL_CHECK = 10;
}
