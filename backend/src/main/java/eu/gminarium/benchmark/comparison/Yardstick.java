package eu.gminarium.benchmark.comparison;

import eu.gminarium.benchmark.Direction;
import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.card.IndicatorDefinition;
import eu.gminarium.shared.Interval;
import eu.gminarium.shared.statistics.Difference;
import java.math.BigDecimal;
import java.math.MathContext;
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

    private static final MathContext DIGITS = new MathContext(12);

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
            case TARGET -> -distance(value);
        };
    }

    /** From the target, without what doubles add to decimals: 0.1 and 0.3 are equally far from 0.2. */
    private double distance(double value) {
        return new BigDecimal(Math.abs(value - target)).round(DIGITS).doubleValue();
    }

    /** What can be said of the first value against the second. */
    public Change compare(Known first, Known second) {
        double difference = first.value() - second.value();
        if (first.interval() != null && second.interval() != null) {
            Difference sampled = Difference.of(first.value(), first.interval(), second.value(), second.interval());
            double strength = strength(sampled);
            return new Change(
                    sampled.excludesZero()
                            ? verdict(first.value(), second.value(), oneSide(first.interval(), second.interval()))
                            : Verdict.NO_DETECTABLE_CHANGE,
                    difference,
                    sampled.interval(),
                    null,
                    strength);
        }
        if (threshold == null) {
            return new Change(Verdict.CANNOT_TELL, difference, null, null, 0);
        }
        return new Change(
                passes(difference)
                        ? verdict(
                                first.value(),
                                second.value(),
                                direction != Direction.TARGET
                                        || passes(goodness(first.value()) - goodness(second.value())))
                        : Verdict.NO_DETECTABLE_CHANGE,
                difference,
                null,
                threshold,
                Math.abs(difference) / threshold);
    }

    /** Whether a value is surely away from a fixed point, such as the peers' median. */
    boolean surelyAway(Known value, double point) {
        Interval interval = value.interval();
        if (direction == Direction.TARGET) {
            return interval == null ? passes(distance(value.value()) - distance(point)) : surelyAway(interval, point);
        }
        return interval == null ? passes(value.value() - point) : point < interval.lower() || point > interval.upper();
    }

    /** Whether the point is nearer to the target, or farther from it, than anything in the interval. */
    private boolean surelyAway(Interval interval, double point) {
        double nearest =
                oneSide(interval, interval) ? Math.min(distance(interval.lower()), distance(interval.upper())) : 0;
        double farthest = Math.max(distance(interval.lower()), distance(interval.upper()));
        return distance(point) < nearest || distance(point) > farthest;
    }

    /** Whether no interval reaches over the target to where another begins; only then a step up or down is surely better or worse. */
    private boolean oneSide(Interval first, Interval second) {
        return direction != Direction.TARGET
                || Math.max(first.upper(), second.upper()) <= target
                || Math.min(first.lower(), second.lower()) >= target;
    }

    private boolean passes(double difference) {
        return threshold != null && Math.abs(difference) >= threshold - ROUNDING;
    }

    /** @param sure whether the difference also tells which of the two is nearer to the target */
    private Verdict verdict(double first, double second, boolean sure) {
        double gain = goodness(first) - goodness(second);
        if (direction == Direction.NEUTRAL || !sure || Math.abs(gain) < ROUNDING) {
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
