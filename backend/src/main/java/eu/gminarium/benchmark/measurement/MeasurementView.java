package eu.gminarium.benchmark.measurement;

import eu.gminarium.benchmark.Certainty;
import eu.gminarium.benchmark.IndicatorUnit;
import eu.gminarium.benchmark.IndicatorValue;
import eu.gminarium.benchmark.MeasurementId;
import eu.gminarium.benchmark.MissingReason;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.ValueSource;
import eu.gminarium.shared.OfficeId;
import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A measurement joined with its card and its latest revision. */
@Introspected
record MeasurementView(
        UUID id,
        UUID officeId,
        UUID definitionId,
        String code,
        int definitionNumber,
        IndicatorUnit unit,
        ValueSource source,
        LocalDate startsOn,
        LocalDate endsOn,
        int revision,
        MeasurementStatus status,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable Long sampleSize,
        @Nullable MissingReason missingReason,
        @Nullable String note,
        Certainty certainty,
        boolean confidential,
        @Nullable String reason,
        boolean released) {

    Measurement toMeasurement() {
        return new Measurement(
                new MeasurementId(id),
                new OfficeId(officeId),
                code,
                definitionNumber,
                new Period(startsOn, endsOn),
                indicatorValue(),
                new MeasuredValue(
                        value, numerator, denominator, sampleSize, missingReason, note, certainty, confidential),
                source,
                status,
                revision,
                reason,
                released);
    }

    private IndicatorValue indicatorValue() {
        if (value == null) {
            MissingReason kind = missingReason == null ? MissingReason.NOT_ENTERED : missingReason;
            return new IndicatorValue.Missing(kind, note == null ? "" : note);
        }
        double number = value.doubleValue();
        Double weight = denominator == null ? null : Double.valueOf(denominator.doubleValue());
        return new IndicatorValue.Known(number, sampleSize, Samples.interval(unit, number, sampleSize), weight);
    }
}
