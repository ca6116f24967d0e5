package eu.gminarium.benchmark.dashboard;

import eu.gminarium.benchmark.ValueSource;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.benchmark.measurement.StoredValues;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads values by definitions that no longer hold, all in one query. */
@Singleton
final class FormerDefinitions {

    private final IndicatorCards cards;
    private final StoredValues values;

    FormerDefinitions(IndicatorCards cards, StoredValues values) {
        this.cards = cards;
        this.values = values;
    }

    /** Of a snapshot of all offices: by card's code, the latest definition first. */
    Map<String, List<FormerSeries>> read(Snapshot snapshot) {
        List<FormerSeries> stored = cards.former().stream()
                .filter(each -> each.card().source().stored())
                .map(each ->
                        new FormerSeries(new Series(each.card()), each.card().code(), each.replacedOn()))
                .toList();
        StoredSeries.fill(stored.stream().map(FormerSeries::series).toList(), values);
        Map<String, List<FormerSeries>> byCode = stored.stream()
                .collect(Collectors.groupingBy(FormerSeries::changed, HashMap::new, Collectors.toList()));
        byCode.putAll(ratios(snapshot, Map.copyOf(byCode)));
        return byCode;
    }

    private static Map<String, List<FormerSeries>> ratios(Snapshot snapshot, Map<String, List<FormerSeries>> parts) {
        return snapshot.series().stream()
                .map(Series::card)
                .filter(card -> card.source() == ValueSource.RATIO)
                .collect(Collectors.toMap(IndicatorCard::code, card -> FormerRatios.of(card, snapshot, parts)));
    }
}
