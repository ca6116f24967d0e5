package eu.gminarium.ui.benchmark;

import eu.gminarium.benchmark.Certainty;
import eu.gminarium.benchmark.IndicatorUnit;
import eu.gminarium.benchmark.MissingReason;
import eu.gminarium.benchmark.measurement.MeasuredValue;
import eu.gminarium.benchmark.measurement.MeasurementStatus;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A measurement as people type it.
 *
 * @param value shares in per cent
 */
record MeasurementForm(
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable Integer n,
        @Nullable MissingReason missingReason,
        @Nullable String note,
        Certainty certainty,
        @Nullable Boolean confidential,
        MeasurementStatus status) {

    private static final int PER_CENT = 2;

    static MeasurementForm empty() {
        return new MeasurementForm(
                null, null, null, null, null, null, Certainty.FINAL, false, MeasurementStatus.SIGNED_OFF);
    }

    static MeasurementForm of(MeasuredValue measured, MeasurementStatus status, IndicatorUnit unit) {
        BigDecimal value = measured.value();
        return new MeasurementForm(
                value == null || unit != IndicatorUnit.SHARE ? value : value.movePointRight(PER_CENT),
                measured.numerator(),
                measured.denominator(),
                measured.n() == null ? null : Math.toIntExact(measured.n()),
                measured.missingReason(),
                measured.note(),
                measured.certainty(),
                measured.confidential(),
                status);
    }

    MeasuredValue toMeasured(IndicatorUnit unit) {
        return new MeasuredValue(
                value == null || unit != IndicatorUnit.SHARE ? value : value.movePointLeft(PER_CENT),
                numerator,
                denominator,
                n == null ? null : Long.valueOf(n),
                missingReason,
                note,
                certainty,
                Boolean.TRUE.equals(confidential));
    }
}
