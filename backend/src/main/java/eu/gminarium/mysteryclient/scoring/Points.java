package eu.gminarium.mysteryclient.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;

/**
 * Weighted points of a criterion, a call, an office or all offices: the sum of weight × score over the sum of weights,
 * where a score lies between 0 and 1 and a criterion that did not apply is in neither sum. Exact decimals, so that
 * equal results are equal whatever the order of summing.
 *
 * @param achieved 0 to {@code possible}
 * @param possible sum of the weights, at least 0
 * @param squaredWeights sum of the squared weights, for the effective number of scores
 */
public record Points(BigDecimal achieved, BigDecimal possible, BigDecimal squaredWeights) {

    public static final Points NONE = new Points(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Points {
        if (achieved.signum() < 0 || achieved.compareTo(possible) > 0) {
            throw new IllegalArgumentException("points achieved lie between 0 and the points possible");
        }
    }

    /** The points of one score. */
    public static Points of(BigDecimal weight, BigDecimal score) {
        return new Points(weight.multiply(score), weight, weight.multiply(weight));
    }

    public static Points sum(Collection<Points> parts) {
        return parts.stream().reduce(NONE, Points::plus);
    }

    public Points plus(Points other) {
        return new Points(
                achieved.add(other.achieved), possible.add(other.possible), squaredWeights.add(other.squaredWeights));
    }

    /** Whether anything applied at all; without it there is no index. */
    public boolean any() {
        return possible.signum() > 0;
    }

    /** Points achieved per points possible, 0..1; call only if there are {@link #any()}. */
    public double share() {
        return achieved.divide(possible, MathContext.DECIMAL64).doubleValue();
    }

    /** The share as an index 0..100; call only if there are {@link #any()}. */
    public double index() {
        return achieved.multiply(HUNDRED)
                .divide(possible, MathContext.DECIMAL64)
                .doubleValue();
    }

    /** How many scores of equal weight carry as much information (L. Kish, Survey Sampling, 1965): (Σw)² / Σw². */
    public double effectiveScores() {
        return possible.multiply(possible)
                .divide(squaredWeights, MathContext.DECIMAL64)
                .doubleValue();
    }
}
