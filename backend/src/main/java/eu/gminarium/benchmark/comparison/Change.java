package eu.gminarium.benchmark.comparison;

import eu.gminarium.shared.Interval;
import org.jspecify.annotations.Nullable;

/**
 * A value against an earlier one, or against another office's.
 *
 * @param difference first value minus second, in the indicator's unit
 * @param interval 95 % interval of the difference; null where nothing was sampled
 * @param threshold the card's threshold, where it decided; else null
 * @param strength how many times the difference is what it takes to be spoken of; 0 if nobody can tell
 */
public record Change(
        Verdict verdict,
        double difference,
        @Nullable Interval interval,
        @Nullable Double threshold,
        double strength) {}
