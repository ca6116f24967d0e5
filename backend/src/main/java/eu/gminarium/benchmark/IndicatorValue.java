package eu.gminarium.benchmark;

import eu.gminarium.shared.Interval;
import org.jspecify.annotations.Nullable;

/** A value, or why there is none: missing is not zero, hidden is not missing. */
public sealed interface IndicatorValue {

    /**
     * @param value in the indicator's unit
     * @param n from how many answers, calls or people it comes; null where it is no sample
     * @param interval in the indicator's unit; null where the value is no sample
     */
    record Known(double value, @Nullable Long n, @Nullable Interval interval) implements IndicatorValue {}

    /** Too few answers to show. */
    record Suppressed() implements IndicatorValue {}

    /** @param reason why nobody could say, in the words of whoever entered it */
    record Missing(String reason) implements IndicatorValue {}
}
