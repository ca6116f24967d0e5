package eu.gminarium.benchmark.dashboard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.gminarium.activitylog.ActivityStamp;
import eu.gminarium.activitylog.ActivityStamps;
import eu.gminarium.benchmark.IndicatorSources;
import eu.gminarium.benchmark.SourcedValue;
import eu.gminarium.benchmark.ValueSource;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.benchmark.card.Ratio;
import eu.gminarium.benchmark.measurement.StoredValues;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.shared.PartnershipId;
import eu.gminarium.tenancy.Scopes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads every value that may be compared. It is read again only after something was written down in the partnership's log, or on another
 * day; what an area computes otherwise is asked for on each call and compared with what is remembered.
 */
@Singleton
final class Snapshots {

    /** Some hundred bytes each; the largest partnership thought of has a hundred thousand. */
    private static final long REMEMBERED_VALUES = 1_500_000;

    private final Cache<PartnershipId, StoredSeries> stored = Caffeine.newBuilder()
            .maximumWeight(REMEMBERED_VALUES)
            .weigher((PartnershipId id, StoredSeries series) -> series.values() + 1)
            .build();
    private final Cache<PartnershipId, Snapshot> latest = Caffeine.newBuilder()
            .maximumWeight(REMEMBERED_VALUES)
            .weigher((PartnershipId id, Snapshot snapshot) -> snapshot.values() + 1)
            .build();

    private final ActivityStamps stamps;
    private final IndicatorCards cards;
    private final IndicatorSources sources;
    private final StoredValues values;
    private final OfficeDirectory directory;
    private final Clock clock;

    Snapshots(
            ActivityStamps stamps,
            IndicatorCards cards,
            IndicatorSources sources,
            StoredValues values,
            OfficeDirectory directory,
            Clock clock) {
        this.stamps = stamps;
        this.cards = cards;
        this.sources = sources;
        this.values = values;
        this.directory = directory;
        this.clock = clock;
    }

    /** What the current partnership knows now. */
    Snapshot now() {
        PartnershipId partnership = Scopes.currentPartnership().id();
        StoredSeries present = stored(partnership);
        Map<String, List<SourcedValue>> computed = new HashMap<>(present.settled());
        computed.putAll(computed(present.cards(), false));
        Snapshot last = latest.getIfPresent(partnership);
        if (last != null && last.isOf(present, computed)) {
            return last;
        }
        Snapshot made = new Snapshot(present, computed, series(present, computed));
        latest.put(partnership, made);
        return made;
    }

    private StoredSeries stored(PartnershipId partnership) {
        StoredSeries remembered = stored.getIfPresent(partnership);
        if (remembered != null && fresh(remembered)) {
            return remembered;
        }
        // Who waits here for another's reading looks again, since that may have begun before the own question.
        return stored.asMap().compute(partnership, (id, other) -> other != null && fresh(other) ? other : read());
    }

    private boolean fresh(StoredSeries remembered) {
        return remembered.day().equals(today()) && stamps.unchanged(remembered.stamp());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Scopes.currentPartnership().zone()));
    }

    private StoredSeries read() {
        ActivityStamp stamp = stamps.now();
        List<IndicatorCard> present =
                cards.all().stream().filter(card -> !card.archived()).toList();
        List<Series> known = present.stream()
                .filter(card -> card.source().stored())
                .map(Series::new)
                .toList();
        int count = StoredSeries.fill(known, values);
        List<Office> offices = directory.all().stream()
                .sorted(Comparator.comparingInt(Office::number))
                .toList();
        return new StoredSeries(
                stamp,
                today(),
                present,
                offices,
                known.stream().collect(Collectors.toMap(series -> series.card().code(), series -> series)),
                computed(present, true),
                count);
    }

    private Map<String, List<SourcedValue>> computed(List<IndicatorCard> present, boolean settled) {
        return present.stream()
                .filter(card -> card.source() == ValueSource.COMPUTED)
                .filter(card -> sources.changesOnlyWithTheLog(card.code()) == settled)
                .collect(Collectors.toMap(IndicatorCard::code, card -> sources.values(card.code())));
    }

    private static Map<String, Series> series(StoredSeries present, Map<String, List<SourcedValue>> computed) {
        Map<String, Series> all = new LinkedHashMap<>(present.series());
        for (IndicatorCard card : present.cards()) {
            if (card.source() == ValueSource.COMPUTED) {
                Series series = new Series(card);
                computed.getOrDefault(card.code(), List.of()).forEach(series::put);
                all.put(card.code(), series);
            }
        }
        Map<String, Series> ratios = new HashMap<>();
        present.cards().stream()
                .filter(card -> card.source() == ValueSource.RATIO)
                .forEach(card -> ratios.put(card.code(), ratio(card, all)));
        all.putAll(ratios);
        return all;
    }

    private static Series ratio(IndicatorCard card, Map<String, Series> all) {
        Ratio ratio = card.definition().ratio();
        return ratio == null
                ? new Series(card)
                : Ratios.of(card, all.get(ratio.numerator()), all.get(ratio.denominator()));
    }
}
