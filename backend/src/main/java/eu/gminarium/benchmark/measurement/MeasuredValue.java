package eu.gminarium.benchmark.measurement;

import eu.gminarium.benchmark.Certainty;
import eu.gminarium.benchmark.IndicatorUnit;
import eu.gminarium.benchmark.MissingReason;
import eu.gminarium.shared.problem.InvalidField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What an office enters: an exact value, a fraction that gives it, or why there is none.
 *
 * @param value in the indicator's unit; may be left out where there is a fraction
 * @param numerator with {@code denominator} or not at all; at least 0
 * @param denominator above 0; also the weight among the offices
 * @param n number of answers or cases, only if the value is a sample; 1 to 2,147,483,647
 * @param missingReason instead of a value
 * @param confidential known to the office and to the county coordinator alone; only of a value
 * @param note remark for the readers; explains a missing value
 */
public record MeasuredValue(
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable Long n,
        @Nullable MissingReason missingReason,
        @Nullable String note,
        Certainty certainty,
        boolean confidential) {

    private static final int NOTE_LENGTH = 1000;
    private static final int QUOTIENT_DECIMALS = 12;
    private static final int MOST_DIGITS = 30;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal INDEX_TOP = BigDecimal.valueOf(100);

    /** @throws InvalidField naming the field that breaks a rule */
    public MeasuredValue {
        note = note == null || note.isBlank() ? null : note.strip();
        requireWritable("value", value);
        requireWritable("numerator", numerator);
        requireWritable("denominator", denominator);
        require((numerator == null) == (denominator == null), "denominator", "benchmark.invalid.fraction");
        require(numerator == null || numerator.signum() >= 0, "numerator", "benchmark.invalid.negative");
        require(denominator == null || denominator.signum() > 0, "denominator", "benchmark.invalid.denominator");
        boolean known = value != null || numerator != null;
        require(known == (missingReason == null), "value", "benchmark.invalid.value-or-reason");
        require(missingReason != MissingReason.NOT_ENTERED, "missingReason", "benchmark.invalid.missing-reason");
        require(n == null || (known && n > 0), "n", "benchmark.invalid.n");
        require(n == null || n <= Integer.MAX_VALUE, "n", "benchmark.invalid.n-most", Integer.MAX_VALUE);
        require(!confidential || known, "confidential", "benchmark.invalid.confidential");
        require(note == null || note.length() <= NOTE_LENGTH, "note", "benchmark.invalid.too-long", NOTE_LENGTH);
    }

    /** What is final and for everybody. */
    public MeasuredValue(
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable Long n,
            @Nullable MissingReason missingReason,
            @Nullable String note) {
        this(value, numerator, denominator, n, missingReason, note, Certainty.FINAL, false);
    }

    /** A value that stands for itself. */
    public static MeasuredValue of(BigDecimal value) {
        return new MeasuredValue(value, null, null, null, null, null);
    }

    /** No value, and why. */
    public static MeasuredValue missing(MissingReason reason, @Nullable String note) {
        return new MeasuredValue(null, null, null, null, reason, note);
    }

    /**
     * The same with a value that fits the unit; made from the fraction where none was given.
     *
     * @throws InvalidField if the value lies outside the unit's range, or differs from its fraction by more than rounding
     */
    public MeasuredValue in(IndicatorUnit unit) {
        BigDecimal quotient = quotient(unit);
        BigDecimal result = value == null ? quotient : value;
        if (result == null) {
            return this;
        }
        require(result.signum() >= 0 || mayBeNegative(unit), "value", "benchmark.invalid.negative");
        require(unit != IndicatorUnit.INDEX || result.compareTo(INDEX_TOP) <= 0, "value", "benchmark.invalid.index");
        require(quotient == null || rounds(quotient, result), "value", "benchmark.invalid.quotient");
        return new MeasuredValue(result, numerator, denominator, n, null, note, certainty, confidential);
    }

    private @Nullable BigDecimal quotient(IndicatorUnit unit) {
        if (numerator == null || denominator == null) {
            return null;
        }
        BigDecimal scaled = unit == IndicatorUnit.PER_THOUSAND ? numerator.multiply(THOUSAND) : numerator;
        return scaled.divide(denominator, QUOTIENT_DECIMALS, RoundingMode.HALF_UP);
    }

    /** Whether the value is the quotient, give or take half of its last digit. */
    private static boolean rounds(BigDecimal quotient, BigDecimal value) {
        BigDecimal tolerance = HALF.scaleByPowerOfTen(-Math.min(value.scale(), QUOTIENT_DECIMALS - 1));
        return quotient.subtract(value).abs().compareTo(tolerance) <= 0;
    }

    private static boolean mayBeNegative(IndicatorUnit unit) {
        return switch (unit) {
            case MONEY, COUNT, OTHER -> true;
            case SHARE, INDEX, DAYS, PER_THOUSAND -> false;
        };
    }

    /** Longer ones fit no column of a table, and reckoning with them could take all memory. */
    private static void requireWritable(String field, @Nullable BigDecimal number) {
        boolean writable = number == null
                || (number.scale() <= MOST_DIGITS && (long) number.precision() - number.scale() <= MOST_DIGITS);
        require(writable, field, "benchmark.invalid.digits", MOST_DIGITS);
    }

    private static void require(boolean holds, String field, String messageKey, Object... arguments) {
        if (!holds) {
            throw InvalidField.of(field, messageKey, arguments);
        }
    }
}
