package eu.gminarium.benchmark;

import eu.gminarium.shared.Interval;
import org.jspecify.annotations.Nullable;

/** A value, or why there is none: missing is not zero, hidden is not missing. */
public sealed interface IndicatorValue {

    /**
     * @param value in the indicator's unit
     * @param n from how many answers, calls or people it comes; null where it is no sample
     * @param interval in the indicator's unit; null where the value is no sample
     * @param weight the value's denominator, such as points possible or employees; null where {@code n} is it
     */
    record Known(
            double value,
            @Nullable Long n,
            @Nullable Interval interval,
            @Nullable Double weight) implements IndicatorValue {

        /** A value whose denominator is {@code n}. */
        public Known(double value, @Nullable Long n, @Nullable Interval interval) {
            this(value, n, interval, null);
        }

        /** What the value weighs among the offices; null if nobody said. */
        public @Nullable Double weighs() {
            return weight == null && n != null ? Double.valueOf(n) : weight;
        }
    }

    /** Too few answers to show. */
    record Suppressed() implements IndicatorValue {}

    /** Known to its office and to the county coordinator alone; it enters no comparison and no total. */
    record Confidential() implements IndicatorValue {}

    /** @param reason why nobody could say, in the words of whoever entered it; may be empty */
    record Missing(MissingReason kind, String reason) implements IndicatorValue {

        /** Nothing was measured. */
        public Missing(String reason) {
            this(MissingReason.NOT_MEASURED, reason);
        }
    }
}
