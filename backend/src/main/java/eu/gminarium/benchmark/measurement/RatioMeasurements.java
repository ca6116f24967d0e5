package eu.gminarium.benchmark.measurement;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.gminarium.benchmark.IndicatorUnit;
import eu.gminarium.benchmark.MeasurementId;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.ValueSource;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.card.Ratio;
import eu.gminarium.shared.OfficeId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Ratios of two indicators, in the shape of measurements; nothing of it is stored. */
final class RatioMeasurements {

    private record Place(OfficeId office, Period period) {}

    private RatioMeasurements() {}

    /**
     * @param ratios cards to compute
     * @param cards all cards
     * @param parts comparable measurements of what the ratios are made of; those of older definitions are left out
     */
    static Stream<Measurement> of(
            Collection<IndicatorCard> ratios, Collection<IndicatorCard> cards, List<Measurement> parts) {
        Map<String, Integer> definitions = new HashMap<>();
        cards.forEach(card -> definitions.put(card.code(), card.definitionNumber()));
        Map<String, Map<Place, Measurement>> byCode = new HashMap<>();
        parts.stream()
                .filter(part -> Integer.valueOf(part.definition()).equals(definitions.get(part.indicator())))
                .filter(part -> part.status().compared())
                .forEach(part -> byCode.computeIfAbsent(part.indicator(), code -> new HashMap<>())
                        .put(new Place(part.office(), part.period()), part));
        return ratios.stream().flatMap(card -> of(card, card.definition().ratio(), byCode));
    }

    private static Stream<Measurement> of(
            IndicatorCard card, @Nullable Ratio ratio, Map<String, Map<Place, Measurement>> byCode) {
        if (ratio == null) {
            return Stream.empty();
        }
        Map<Place, Measurement> below = byCode.getOrDefault(ratio.denominator(), Map.of());
        return byCode.getOrDefault(ratio.numerator(), Map.of()).entrySet().stream()
                .flatMap(above -> Optional.ofNullable(below.get(above.getKey()))
                        .map(divisor -> quotient(card, above.getValue(), divisor))
                        .stream());
    }

    private static Measurement quotient(IndicatorCard card, Measurement above, Measurement below) {
        IndicatorUnit unit = card.definition().unit();
        Period period = above.period();
        String key = card.code() + " " + above.office().value() + " " + period.from() + " " + period.to();
        return new Measurement(
                new MeasurementId(UUID.nameUUIDFromBytes(key.getBytes(UTF_8))),
                above.office(),
                card.code(),
                card.definitionNumber(),
                period,
                Quotients.of(unit, above.comparable(), below.comparable()),
                null,
                ValueSource.RATIO,
                MeasurementStatus.SIGNED_OFF,
                0,
                null,
                above.released() && below.released());
    }
}
