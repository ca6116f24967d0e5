package eu.gminarium.benchmark.synthetic;

import eu.gminarium.benchmark.IndicatorValue;
import eu.gminarium.programme.Office;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An office's index.
 *
 * @param score mean of the weighted z-scores, 0 for an office like the mean of the group; null where too much is missing
 * @param rank 1-2-2-4; null without a score, and where fewer than five offices have one
 * @param lacking share of the whole weight of which the office has no part, 0..1
 * @param parts in the index's order
 */
public record IndexRow(
        Office office, @Nullable Double score, @Nullable Integer rank, double lacking, List<Part> parts) {

    /**
     * An indicator of the office.
     *
     * @param z the value's distance from the group's mean in standard deviations, above 0 if it is better; null without a value
     */
    public record Part(
            String indicator,
            IndicatorValue value,
            @Nullable Double z) {}
}
