package eu.gminarium.benchmark.dashboard;

import eu.gminarium.benchmark.Aggregation;
import eu.gminarium.benchmark.IndicatorValue.Known;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The value of all offices together, by the card's rule. Hidden and missing ones are not in it.
 *
 * @param offices how many are in it, at least 1
 */
public record Overall(double value, int offices) {

    /** Null if no office has a value, or one of them has no weight where the rule needs it. */
    public static @Nullable Overall of(Aggregation rule, Collection<Known> values) {
        double sum = 0;
        double weights = 0;
        for (Known value : values) {
            Double weight = rule == Aggregation.UNWEIGHTED ? Double.valueOf(1) : value.weighs();
            if (weight == null) {
                return null;
            }
            // A pooled value is a sum of numerators by a sum of denominators; value × denominator is the numerator.
            sum += value.value() * weight;
            weights += weight;
        }
        return weights == 0 ? null : new Overall(sum / weights, values.size());
    }
}
