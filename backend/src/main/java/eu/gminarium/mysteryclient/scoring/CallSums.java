package eu.gminarium.mysteryclient.scoring;

import eu.gminarium.shared.Interval;
import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;
import org.jspecify.annotations.Nullable;

/**
 * What is left of an office's calls when they are added up: enough for the index, and for how far calls differ.
 *
 * @param calls how many have points
 * @param achieved points over all calls
 * @param possible points over all calls
 * @param achievedSquares sum over calls of the squared points achieved
 * @param products sum over calls of achieved × possible
 * @param possibleSquares sum over calls of the squared points possible
 * @param scores how many scores of equal weight carry as much information, if none went together
 */
public record CallSums(
        int calls,
        double achieved,
        double possible,
        double achievedSquares,
        double products,
        double possibleSquares,
        double scores) {

    private static final double UPPER_TAIL = 0.025;

    /** Only calls with points. */
    public static CallSums of(List<Points> calls) {
        List<Points> scored = calls.stream().filter(Points::any).toList();
        Points total = Points.sum(scored);
        double squares = 0;
        double products = 0;
        double possible = 0;
        for (Points call : scored) {
            double a = call.achieved().doubleValue();
            double p = call.possible().doubleValue();
            squares += a * a;
            products += a * p;
            possible += p * p;
        }
        return new CallSums(
                scored.size(),
                total.achieved().doubleValue(),
                total.possible().doubleValue(),
                squares,
                products,
                possible,
                total.any() ? total.effectiveScores() : 0);
    }

    /** Points achieved per points possible, 0..1; NaN without calls. */
    double share() {
        return achieved / possible;
    }

    /** The index with its interval; null without calls. */
    public @Nullable Estimate estimate() {
        return possible <= 0 ? null : new Estimate(share() * Estimate.HUNDRED, calls, interval());
    }

    /** The 95 % interval of the index, 0..100; null for fewer than two calls, which say nothing of how calls differ. */
    public @Nullable Interval interval() {
        return calls < 2 || possible <= 0
                ? null
                : EffectiveWilson.interval(share(), variance(), scores, t(calls - 1.0));
    }

    /**
     * How far the share would move if other calls had been made: the variance of a ratio of sums over calls, which is what comes of
     * leaving out each call in turn where all have equally many points.
     */
    double variance() {
        return spread(share()) / (possible * possible);
    }

    /** The squared distances of calls from the given share in points, corrected for their number; 0 for a single call. */
    double spread(double share) {
        double squares = achievedSquares - 2 * share * products + share * share * possibleSquares;
        return calls < 2 ? 0 : Math.max(0, squares) * calls / (calls - 1);
    }

    /** The same around the office's own distance from the given share. */
    double spreadWithin(double share) {
        double squares = achievedSquares - 2 * share * products + share * share * possibleSquares;
        double off = achieved - share * possible;
        return calls < 2 ? 0 : Math.max(0, squares - off * off / calls) * calls / (calls - 1);
    }

    static double t(double degrees) {
        return TDistribution.of(degrees).inverseSurvivalProbability(UPPER_TAIL);
    }
}
