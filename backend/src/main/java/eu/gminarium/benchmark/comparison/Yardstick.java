package eu.gminarium.benchmark.comparison;

import eu.gminarium.benchmark.Direction;
import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.card.IndicatorDefinition;
import eu.gminarium.shared.Interval;
import eu.gminarium.shared.statistics.Difference;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator's values are compared.
 *
 * @param target the best value; only with direction TARGET
 * @param threshold the smallest difference worth speaking of where nothing was sampled; null if nobody said
 */
public record Yardstick(
        Direction direction, double target, @Nullable Double threshold) {

    /** Doubles made from decimals miss a threshold by less than this. */
    private static final double ROUNDING = 1e-9;

    public static Yardstick of(IndicatorDefinition definition) {
        BigDecimal target = definition.target();
        BigDecimal threshold = definition.changeThreshold();
        return new Yardstick(
                definition.direction(),
                target == null ? 0 : target.doubleValue(),
                threshold == null ? null : Double.valueOf(threshold.doubleValue()));
    }

    /** A number that grows as the value gets better; of neutral indicators, as it gets higher. */
    public double goodness(double value) {
        return switch (direction) {
            case UP, NEUTRAL -> value;
            case DOWN -> -value;
            case TARGET -> -Math.abs(value - target);
        };
    }

    /** What can be said of the first value against the second. */
    public Change compare(Known first, Known second) {
        double difference = first.value() - second.value();
        if (first.interval() != null && second.interval() != null) {
            Difference sampled = Difference.of(first.value(), first.interval(), second.value(), second.interval());
            double strength = strength(sampled);
            return new Change(
                    sampled.excludesZero() ? verdict(first.value(), second.value()) : Verdict.NO_DETECTABLE_CHANGE,
                    difference,
                    sampled.interval(),
                    null,
                    strength);
        }
        if (threshold == null) {
            return new Change(Verdict.CANNOT_TELL, difference, null, null, 0);
        }
        return new Change(
                passes(difference) ? verdict(first.value(), second.value()) : Verdict.NO_DETECTABLE_CHANGE,
                difference,
                null,
                threshold,
                Math.abs(difference) / threshold);
    }

    /** Whether a value is surely away from a fixed point, such as the peers' median. */
    boolean surelyAway(Known value, double point) {
        Interval interval = value.interval();
        if (interval != null) {
            return point < interval.lower() || point > interval.upper();
        }
        return passes(value.value() - point);
    }

    private boolean passes(double difference) {
        return threshold != null && Math.abs(difference) >= threshold - ROUNDING;
    }

    private Verdict verdict(double first, double second) {
        double gain = goodness(first) - goodness(second);
        if (direction == Direction.NEUTRAL || Math.abs(gain) < ROUNDING) {
            return first > second ? Verdict.HIGHER : Verdict.LOWER;
        }
        return gain > 0 ? Verdict.BETTER : Verdict.WORSE;
    }

    /** The difference in multiples of the distance from it to the end of its interval on zero's side. */
    private static double strength(Difference sampled) {
        Interval interval = sampled.interval();
        double reach = sampled.value() >= 0 ? sampled.value() - interval.lower() : interval.upper() - sampled.value();
        return reach == 0 ? 0 : Math.abs(sampled.value()) / reach;
    }
}
