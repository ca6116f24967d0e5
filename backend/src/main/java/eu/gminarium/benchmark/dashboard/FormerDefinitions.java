package eu.gminarium.benchmark.dashboard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.gminarium.benchmark.IndicatorUnit;
import eu.gminarium.benchmark.ValueSource;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.benchmark.measurement.StoredValues;
import eu.gminarium.shared.PartnershipId;
import eu.gminarium.tenancy.Scopes;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads values by definitions that no longer hold, all in one query, and only for who asks for a trend; kept as long as its snapshot. */
@Singleton
final class FormerDefinitions {

    private static final long REMEMBERED_VALUES = 500_000;

    private final Cache<PartnershipId, Former> latest = Caffeine.newBuilder()
            .maximumWeight(REMEMBERED_VALUES)
            .weigher((PartnershipId id, Former former) -> former.values() + 1)
            .build();

    private final IndicatorCards cards;
    private final StoredValues values;

    FormerDefinitions(IndicatorCards cards, StoredValues values) {
        this.cards = cards;
        this.values = values;
    }

    /**
     * What was read for a snapshot.
     *
     * @param byCode by card's code, the latest definition first
     */
    private record Former(Snapshot of, Map<String, List<FormerSeries>> byCode, int values) {}

    /** Series by former definitions, by card's code, the latest first; none of cards that have had only one. */
    Map<String, List<FormerSeries>> before(Snapshot snapshot) {
        PartnershipId partnership = Scopes.currentPartnership().id();
        Former last = latest.getIfPresent(partnership);
        if (last != null && last.of() == snapshot) {
            return last.byCode();
        }
        Former read = read(snapshot);
        latest.put(partnership, read);
        return read.byCode();
    }

    private Former read(Snapshot snapshot) {
        List<FormerSeries> stored = cards.former().stream()
                .filter(each -> each.card().source().stored())
                .map(each ->
                        new FormerSeries(new Series(each.card()), each.card().code(), each.replacedOn()))
                .toList();
        int count = stored.isEmpty() ? 0 : fill(stored);
        Map<String, List<FormerSeries>> byCode = stored.stream()
                .collect(Collectors.groupingBy(FormerSeries::changed, HashMap::new, Collectors.toList()));
        byCode.putAll(ratios(snapshot, Map.copyOf(byCode)));
        return new Former(snapshot, byCode, count);
    }

    /** Answers how many values there are. */
    private int fill(List<FormerSeries> former) {
        Map<UUID, Series> byVersion = new HashMap<>();
        Map<UUID, IndicatorUnit> units = new HashMap<>();
        for (FormerSeries each : former) {
            IndicatorCard card = each.series().card();
            byVersion.put(card.definitionId(), each.series());
            units.put(card.definitionId(), card.definition().unit());
        }
        int[] count = {0};
        values.read(units, value -> {
            count[0]++;
            byVersion.computeIfPresent(value.definition(), (version, series) -> {
                series.put(value);
                return series;
            });
        });
        return count[0];
    }

    private static Map<String, List<FormerSeries>> ratios(Snapshot snapshot, Map<String, List<FormerSeries>> parts) {
        return snapshot.series().stream()
                .map(Series::card)
                .filter(card -> card.source() == ValueSource.RATIO)
                .collect(Collectors.toMap(IndicatorCard::code, card -> FormerRatios.of(card, snapshot, parts)));
    }
}
