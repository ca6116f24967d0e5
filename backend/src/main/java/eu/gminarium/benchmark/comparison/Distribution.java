package eu.gminarium.benchmark.comparison;

import java.util.Arrays;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.Quantile.EstimationMethod;

/**
 * How the values of a peer group spread. Quartiles by linear interpolation (Hyndman and Fan, type 7).
 *
 * @param count of offices with a value, at least {@link PeerGroup#MINIMUM}
 */
public record Distribution(
        int count, double lowest, double lowerQuartile, double median, double upperQuartile, double highest) {

    /** Works on a copy: it leaves an array in another order than before, even a sorted one. */
    private static final Quantile QUARTILES =
            Quantile.withDefaults().with(EstimationMethod.HF7).withCopy(true);

    static Distribution of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double[] quartiles = QUARTILES.evaluate(sorted, 0.25, 0.5, 0.75);
        return new Distribution(
                sorted.length, sorted[0], quartiles[0], quartiles[1], quartiles[2], sorted[sorted.length - 1]);
    }
}
