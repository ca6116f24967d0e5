package eu.gminarium.benchmark.dashboard;

import eu.gminarium.benchmark.comparison.Distribution;
import io.micronaut.serde.annotation.Serdeable;

/** Quartiles by linear interpolation. */
@Serdeable
public record DistributionJson(
        int offices, double lowest, double lowerQuartile, double median, double upperQuartile, double highest) {

    /** The spread in the API. */
    public static DistributionJson of(Distribution of) {
        return new DistributionJson(
                of.count(), of.lowest(), of.lowerQuartile(), of.median(), of.upperQuartile(), of.highest());
    }
}
