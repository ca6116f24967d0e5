package eu.gminarium.benchmark.quality;

import eu.gminarium.benchmark.IndicatorUnit;
import eu.gminarium.benchmark.IndicatorValue;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.measurement.Measurement;
import eu.gminarium.benchmark.measurement.StoredValue;
import eu.gminarium.benchmark.measurement.StoredValues;
import eu.gminarium.shared.OfficeId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What offices enter for one period. It is measured by what everybody may know: signed off, released, not confidential. That is read once
 * for all of them, when the first question is asked.
 */
public final class Entries {

    private final StoredValues released;
    private final List<IndicatorCard> cards;
    private final Period period;
    private final Map<Line, List<Measurement>> own = new HashMap<>();
    private final Map<UUID, Yardstick> yardsticks = new HashMap<>();
    private @Nullable Map<UUID, Map<Place, Double>> known;

    private record Line(OfficeId office, String indicator, int definition) {}

    Entries(StoredValues released, Collection<IndicatorCard> cards, Period period, Collection<Measurement> own) {
        this.released = released;
        this.cards = List.copyOf(cards);
        this.period = period;
        own.forEach(each -> this.own
                .computeIfAbsent(
                        new Line(each.office(), each.indicator(), each.definition()), line -> new ArrayList<>())
                .add(each));
    }

    /** What one office enters for one of the cards. */
    public EntryCheck of(IndicatorCard card, OfficeId office) {
        Line line = new Line(office, card.code(), card.definitionNumber());
        return new EntryCheck(this, card, office, period, own.getOrDefault(line, List.of()));
    }

    /** Reads now what the first question would read, for questions that are asked when no database can be reached. */
    public Entries read() {
        known();
        return this;
    }

    /** What one of the cards' values are measured by. */
    synchronized Yardstick yardstick(IndicatorCard card) {
        Map<Place, Double> values = known().getOrDefault(card.definitionId(), Map.of());
        return yardsticks.computeIfAbsent(
                card.definitionId(),
                id -> new Yardstick(card.code(), card.definition().rules(), values, periods(card)));
    }

    private Set<Period> periods(IndicatorCard card) {
        Set<Period> found = new HashSet<>(Set.of(period));
        own.forEach((line, measurements) -> {
            if (line.indicator().equals(card.code()) && line.definition() == card.definitionNumber()) {
                measurements.forEach(each -> found.add(each.period()));
            }
        });
        return found;
    }

    private synchronized Map<UUID, Map<Place, Double>> known() {
        Map<UUID, Map<Place, Double>> found = known;
        if (found == null) {
            Map<UUID, IndicatorUnit> units = new HashMap<>();
            cards.forEach(
                    card -> units.put(card.definitionId(), card.definition().unit()));
            Map<UUID, Map<Place, Double>> all = new HashMap<>();
            released.read(units, value -> add(value, all));
            found = all;
            known = found;
        }
        return found;
    }

    private static void add(StoredValue stored, Map<UUID, Map<Place, Double>> found) {
        if (stored.value() instanceof IndicatorValue.Known present) {
            found.computeIfAbsent(stored.definition(), id -> new HashMap<>())
                    .put(new Place(stored.office(), stored.period()), present.value());
        }
    }
}
