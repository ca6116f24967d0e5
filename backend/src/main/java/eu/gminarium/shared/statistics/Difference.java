package eu.gminarium.shared.statistics;

import eu.gminarium.shared.Interval;

/**
 * The difference of two independent figures and its 95 % interval, made from the two figures' own intervals by squaring
 * and adding (MOVER: G. Zou and A. Donner, Statistics in Medicine 27, 2008). For two shares with Wilson intervals that is
 * Newcombe's method 10 (R. G. Newcombe, Statistics in Medicine 17, 1998, pp. 873–890); for two means with symmetric
 * intervals it is the normal approximation with unequal variances.
 *
 * @param value later figure minus earlier one, in the indicator's unit
 * @param interval of the difference
 */
public record Difference(double value, Interval interval) {

    /** The first figure minus the second. */
    public static Difference of(double first, Interval firstInterval, double second, Interval secondInterval) {
        double value = first - second;
        double down = Math.hypot(first - firstInterval.lower(), secondInterval.upper() - second);
        double up = Math.hypot(firstInterval.upper() - first, second - secondInterval.lower());
        return new Difference(value, new Interval(value - down, value + up));
    }

    /** Whether zero lies outside the interval: only then is there a difference to speak of. */
    public boolean excludesZero() {
        return interval.lower() > 0 || interval.upper() < 0;
    }
}
