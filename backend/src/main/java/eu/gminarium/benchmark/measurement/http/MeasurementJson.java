package eu.gminarium.benchmark.measurement.http;

import eu.gminarium.benchmark.Certainty;
import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.IndicatorValue.Missing;
import eu.gminarium.benchmark.IndicatorValue.Suppressed;
import eu.gminarium.benchmark.MissingReason;
import eu.gminarium.benchmark.ValueSource;
import eu.gminarium.benchmark.measurement.MeasuredValue;
import eu.gminarium.benchmark.measurement.Measurement;
import eu.gminarium.benchmark.measurement.MeasurementStatus;
import eu.gminarium.benchmark.quality.FlagKind;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.Interval;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A measurement in the API.
 *
 * @param indicator the card's code
 * @param value unrounded, in the indicator's unit; shares are 0..1
 * @param suppressed true if there is a figure that may not be shown
 * @param confidential true if only the office and the coordinator know the value
 * @param certainty absent of computed values
 * @param reason why the coordinator gave it back
 * @param released false while its campaign is not released
 * @param version number of the latest revision; 0 of a computed one
 * @param flags what is doubtful, where the value was just entered
 * @param questions the flags as sentences, in the reader's language
 */
@Serdeable
record MeasurementJson(
        UUID id,
        UUID officeId,
        @Nullable String officeName,
        String indicator,
        int definitionVersion,
        ValueSource source,
        LocalDate periodStart,
        LocalDate periodEnd,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable Long n,
        @Nullable Interval interval,
        boolean suppressed,
        boolean confidential,
        @Nullable Certainty certainty,
        @Nullable MissingReason missingReason,
        @Nullable String note,
        MeasurementStatus status,
        @Nullable String reason,
        boolean released,
        int version,
        @Nullable List<FlagKind> flags,
        @Nullable List<String> questions) {

    static MeasurementJson of(Measurement measurement, @Nullable Office office, EntryQuestions.@Nullable Asked asked) {
        Known known = measurement.value() instanceof Known value ? value : null;
        Missing missing = measurement.value() instanceof Missing reason ? reason : null;
        MeasuredValue entered = measurement.entered();
        return new MeasurementJson(
                measurement.id().value(),
                measurement.office().value(),
                office == null ? null : office.displayName(),
                measurement.indicator(),
                measurement.definition(),
                measurement.source(),
                measurement.period().from(),
                measurement.period().to(),
                entered == null ? decimal(known) : entered.value(),
                entered == null ? null : entered.numerator(),
                entered == null ? null : entered.denominator(),
                known == null ? null : known.n(),
                known == null ? null : known.interval(),
                measurement.value() instanceof Suppressed,
                measurement.confidential(),
                entered == null ? null : entered.certainty(),
                missing == null ? null : missing.kind(),
                entered == null ? note(missing) : entered.note(),
                measurement.status(),
                measurement.reason(),
                measurement.released(),
                measurement.revision(),
                asked == null ? null : asked.flags(),
                asked == null ? null : asked.questions());
    }

    private static @Nullable BigDecimal decimal(@Nullable Known known) {
        return known == null ? null : BigDecimal.valueOf(known.value());
    }

    private static @Nullable String note(@Nullable Missing missing) {
        return missing == null || missing.reason().isEmpty() ? null : missing.reason();
    }
}
