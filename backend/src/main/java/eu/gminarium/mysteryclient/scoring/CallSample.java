package eu.gminarium.mysteryclient.scoring;

import eu.gminarium.shared.Interval;
import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;
import org.jspecify.annotations.Nullable;

/**
 * An office's scored calls as a sample of its service.
 *
 * <p>The interval is Wilson's with an effective sample size, because scores of one call go together: seven criteria of
 * five calls are not 35 independent answers. The variance of the index is that of a ratio of sums over calls (W. G.
 * Cochran, Sampling Techniques, 1977, chapter 6); share × (1 − share) / variance is the effective number of scores,
 * never more than there are, and it shrinks by (z / t)² for the few calls (E. L. Korn, B. I. Graubard, Survey
 * Methodology 24, 1998; with Wilson's formula: C. Franco et al., Journal of Survey Statistics and Methodology 7, 2019).
 * Unlike a t interval of the calls' mean it stays inside 0..100 and does not shrink to a point when calls agree.
 *
 * @param calls the points of each call, only calls with points
 */
public record CallSample(List<Points> calls) {

    private static final double Z = 1.959963984540054;
    private static final double UPPER_TAIL = 0.025;
    private static final double HUNDRED = 100;

    public CallSample {
        calls = calls.stream().filter(Points::any).toList();
    }

    /** How many calls have points. */
    public int n() {
        return calls.size();
    }

    public Points total() {
        return Points.sum(calls);
    }

    /** Points achieved per points possible over all calls, 0..100; null without calls. */
    public @Nullable Double index() {
        Points total = total();
        return total.any() ? Double.valueOf(total.index()) : null;
    }

    /** The 95 % interval of the index, 0..100; null for fewer than two calls, which say nothing of how calls differ. */
    public @Nullable Interval interval() {
        if (n() < 2) {
            return null;
        }
        double t = TDistribution.of(n() - 1.0).inverseSurvivalProbability(UPPER_TAIL);
        return wilson(total().share(), effectiveScores() * (Z / t) * (Z / t));
    }

    private double effectiveScores() {
        Points total = total();
        double share = total.share();
        double variance = variance(share, total.possible().doubleValue());
        double most = total.effectiveScores();
        double spread = share * (1 - share);
        return variance * most <= spread ? most : spread / variance;
    }

    private double variance(double share, double possible) {
        double squares = calls.stream()
                .mapToDouble(call ->
                        call.achieved().doubleValue() - share * call.possible().doubleValue())
                .map(residual -> residual * residual)
                .sum();
        return squares * n() / (n() - 1) / (possible * possible);
    }

    private static Interval wilson(double share, double scores) {
        double shrink = 1 + Z * Z / scores;
        double middle = (share + Z * Z / (2 * scores)) / shrink;
        double half = Z / shrink * Math.sqrt(share * (1 - share) / scores + Z * Z / (4 * scores * scores));
        return new Interval(Math.max(0, middle - half) * HUNDRED, Math.min(1, middle + half) * HUNDRED);
    }
}
