package eu.gminarium.benchmark.measurement;

import eu.gminarium.benchmark.IndicatorUnit;
import eu.gminarium.shared.Interval;
import org.jspecify.annotations.Nullable;

/** How sure a sampled value is. */
final class Samples {

    private Samples() {}

    /** Wilson's interval of a sampled share; of other sampled values nobody knows the spread. */
    static @Nullable Interval interval(IndicatorUnit unit, double share, @Nullable Long n) {
        if (n == null || n > Integer.MAX_VALUE || unit != IndicatorUnit.SHARE || share > 1) {
            return null;
        }
        int trials = Math.toIntExact(n);
        return Interval.wilson(trials, (int) Math.round(share * trials));
    }
}
