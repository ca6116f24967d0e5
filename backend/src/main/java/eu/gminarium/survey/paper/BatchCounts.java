package eu.gminarium.survey.paper;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has counted of a batch.
 *
 * @param handedOut null if nobody has counted yet
 * @param returned null if nobody has counted yet
 * @param version of the batch that was read
 */
@Introspected
public record BatchCounts(
        @Min(1) @Max(NewBatch.MAX_PRINTED) int printed,
        @Nullable @PositiveOrZero Integer handedOut,
        @Nullable @PositiveOrZero Integer returned,
        long version) {}
