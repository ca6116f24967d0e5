package eu.gminarium.shared;

import io.micronaut.serde.annotation.Serdeable;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/**
 * A 95 % confidence interval.
 *
 * @param lower not above {@code upper}
 */
@Serdeable
public record Interval(double lower, double upper) {

    private static final double ALPHA = 0.05;

    public Interval {
        if (!(lower <= upper)) {
            throw new IllegalArgumentException("an interval's lower end lies above its upper end");
        }
    }

    /**
     * Wilson's score interval of a share (E. B. Wilson, JASA 22, 1927).
     *
     * @param trials at least 1
     * @param successes 0 to {@code trials}
     */
    public static Interval wilson(int trials, int successes) {
        var interval = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(trials, successes, ALPHA);
        return new Interval(interval.getLowerBound(), interval.getUpperBound());
    }
}
