package eu.gminarium.benchmark.quality;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** Middles that a few wild values do not move. */
final class Medians {

    /** Makes the median absolute deviation of a normal distribution its standard deviation: 1 / Φ⁻¹(3/4). */
    static final double TO_DEVIATION = 1.4826022185056018;

    private Medians() {}

    /** The middle one, or the mean of the two in the middle; NaN of nothing. */
    static double median(double[] values) {
        if (values.length == 0) {
            return Double.NaN;
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /** The spread around a middle, as a standard deviation. */
    static double spread(double[] values, double middle) {
        return TO_DEVIATION
                * median(DoubleStream.of(values)
                        .map(value -> Math.abs(value - middle))
                        .toArray());
    }
}
