package eu.gminarium.benchmark.measurement;

import eu.gminarium.benchmark.Certainty;
import eu.gminarium.benchmark.MeasurementId;
import eu.gminarium.benchmark.MissingReason;
import eu.gminarium.benchmark.Period;
import eu.gminarium.shared.OfficeId;
import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Introspected
record StoredMeasurementView(
        UUID id,
        UUID definitionId,
        UUID officeId,
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
        boolean released) {

    StoredMeasurement toStored() {
        return new StoredMeasurement(
                new MeasurementId(id),
                definitionId,
                new OfficeId(officeId),
                new Period(startsOn, endsOn),
                revision,
                status,
                new MeasuredValue(
                        value, numerator, denominator, sampleSize, missingReason, note, certainty, confidential));
    }
}
