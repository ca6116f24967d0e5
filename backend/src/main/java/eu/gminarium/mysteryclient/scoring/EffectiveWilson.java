package eu.gminarium.mysteryclient.scoring;

import eu.gminarium.shared.Interval;

/**
 * Wilson's interval with an effective sample size, because scores of one call go together: seven criteria of five calls are
 * not 35 independent answers. Share × (1 − share) / variance, where the variance comes from how calls differ, is the effective
 * number of scores; it shrinks by (z / t)² because few calls say little of how they differ, and is never more than there are
 * (E. L. Korn, B. I. Graubard, Survey Methodology 24, 1998; with Wilson's formula: C. Franco et al., Journal of Survey
 * Statistics and Methodology 7, 2019). Unlike a bootstrap it does not shrink to a point when a few calls agree; ADR 26 has
 * the figures.
 */
final class EffectiveWilson {

    private static final double Z = 1.959963984540054;

    private EffectiveWilson() {}

    /**
     * @param share 0..1
     * @param variance of the share, from calls
     * @param most how many scores there are
     * @param t the 97.5th percentile of Student's t for the calls' degrees of freedom
     * @return 0..100
     */
    static Interval interval(double share, double variance, double most, double t) {
        double spread = share * (1 - share);
        double effective = variance <= 0 ? most : Math.min(most, spread / variance * (Z / t) * (Z / t));
        return wilson(share, spread <= 0 ? most : effective);
    }

    private static Interval wilson(double share, double scores) {
        double shrink = 1 + Z * Z / scores;
        double middle = (share + Z * Z / (2 * scores)) / shrink;
        double half = Z / shrink * Math.sqrt(share * (1 - share) / scores + Z * Z / (4 * scores * scores));
        double lower = Math.clamp(middle - half, 0, share);
        double upper = Math.clamp(middle + half, share, 1);
        return new Interval(lower * Estimate.HUNDRED, upper * Estimate.HUNDRED);
    }
}
