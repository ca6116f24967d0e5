package eu.gminarium.shared.statistics;

import eu.gminarium.shared.Interval;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The share of those who are for something less the share of those who are against it.
 *
 * @param n size of the sample, at least 1
 * @param supporters how many of it are for it
 * @param opponents how many of it are against it
 */
public record NetScore(long n, long supporters, long opponents) {

    private static final double TWO_SIDED_95 = 1.959963984540054;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    public NetScore {
        if (n < 1 || supporters < 0 || opponents < 0 || supporters + opponents > n) {
            throw new IllegalArgumentException(supporters + " for and " + opponents + " against, of " + n);
        }
    }

    /** −1 to 1. */
    public double value() {
        return (double) (supporters - opponents) / n;
    }

    /**
     * 95 %, from the variance of a difference of two shares of one multinomial sample (A. Agresti, Categorical Data Analysis,
     * 3rd ed. 2013, 1.4.1), with three more people who are for it, against it and neither in the ratio 3 : 3 : 6, so that it is
     * no point where all agree (B. Rocks, Interval Estimation for the “Net Promoter Score”, The American Statistician 70, 2016).
     */
    public Interval interval() {
        double size = n + 3;
        double pro = (supporters + 0.75) / size;
        double contra = (opponents + 0.75) / size;
        double middle = pro - contra;
        double reach = TWO_SIDED_95 * Math.sqrt((pro + contra - middle * middle) / size);
        return new Interval(Math.max(-1, middle - reach), Math.min(1, middle + reach));
    }

    /** This score minus the other, of an independent sample, with an interval made of the two scores' own. */
    public Difference minus(NetScore other) {
        return Difference.of(value(), interval(), other.value(), other.interval());
    }

    /**
     * The two-sided probability of a difference as large as this one or larger, if both samples came from one population: the z-test
     * with the variance of both samples together, as {@link Share#pValue} has it for two shares; 1 where both agree entirely.
     */
    public double pValue(NetScore other) {
        double size = n + other.n;
        double pro = (supporters + other.supporters) / size;
        double contra = (opponents + other.opponents) / size;
        double variance = pro + contra - (pro - contra) * (pro - contra);
        double error = Math.sqrt(variance * (1.0 / n + 1.0 / other.n));
        return error == 0 ? 1 : 2 * NORMAL.survivalProbability(Math.abs(value() - other.value()) / error);
    }
}
