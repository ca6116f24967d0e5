package eu.gminarium.benchmark.measurement;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.gminarium.benchmark.IndicatorSources;
import eu.gminarium.benchmark.MeasurementId;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.SourcedValue;
import eu.gminarium.benchmark.ValueSource;
import eu.gminarium.benchmark.card.IndicatorCard;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;

/** What the areas compute, in the shape of measurements; nothing of it is stored. */
@Singleton
final class ComputedMeasurements {

    private final IndicatorSources sources;

    ComputedMeasurements(IndicatorSources sources) {
        this.sources = sources;
    }

    Stream<Measurement> of(Collection<IndicatorCard> cards) {
        return cards.stream()
                .filter(card -> card.source() == ValueSource.COMPUTED)
                .flatMap(card -> sources.values(card.code()).stream().map(value -> measurement(card, value)));
    }

    private static Measurement measurement(IndicatorCard card, SourcedValue value) {
        Period period = value.period();
        String key = card.code() + " " + value.office().value() + " " + period.from() + " " + period.to();
        return new Measurement(
                new MeasurementId(UUID.nameUUIDFromBytes(key.getBytes(UTF_8))),
                value.office(),
                card.code(),
                card.definitionNumber(),
                period,
                value.value(),
                null,
                ValueSource.COMPUTED,
                MeasurementStatus.SIGNED_OFF,
                0,
                null,
                true);
    }
}
