package eu.gminarium.shared.statistics;

import eu.gminarium.shared.Interval;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A share in a sample.
 *
 * @param n size of the sample, at least 1
 * @param hits how many of it have what is counted, 0 to {@code n}
 */
public record Share(long n, long hits) {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    public Share {
        if (n < 1 || hits < 0 || hits > n) {
            throw new IllegalArgumentException("a share of " + hits + " in " + n);
        }
    }

    /** 0 to 1. */
    public double value() {
        return (double) hits / n;
    }

    /** Wilson's 95 % interval. */
    public Interval interval() {
        return Interval.wilson(Math.toIntExact(n), Math.toIntExact(hits));
    }

    /** This share minus the other, of an independent sample, with Newcombe's interval. */
    public Difference minus(Share other) {
        return Difference.of(value(), interval(), other.value(), other.interval());
    }

    /**
     * The two-sided probability of a difference as large as this one or larger, if both samples came from one population: the
     * z-test of two proportions with the pooled variance and without continuity correction (J. L. Fleiss, Statistical Methods
     * for Rates and Proportions, 3rd ed. 2003, 3.1); 1 where both samples have all or nothing.
     */
    public double pValue(Share other) {
        double pooled = (double) (hits + other.hits) / (n + other.n);
        double error = Math.sqrt(pooled * (1 - pooled) * (1.0 / n + 1.0 / other.n));
        return error == 0 ? 1 : 2 * NORMAL.survivalProbability(Math.abs(value() - other.value()) / error);
    }

    /**
     * The size of the difference on a scale on which the same step is as easy to see near 0 and 1 as in the middle: Cohen's h,
     * −π to π; by custom 0.2 is small, 0.5 medium and 0.8 large (J. Cohen, Statistical Power Analysis, 2nd ed. 1988, 6.2).
     */
    public double cohensH(Share other) {
        return angle() - other.angle();
    }

    private double angle() {
        return 2 * Math.asin(Math.sqrt(value()));
    }
}
