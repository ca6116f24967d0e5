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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads every value that may be compared. It is read again only after something was written down in the partnership's log, or on another
 * day.
 */
@Singleton
final class Snapshots {

    /** Some hundred bytes each; the largest partnership thought of has a hundred thousand. */
    private static final long REMEMBERED_VALUES = 1_500_000;

    private final Cache<PartnershipId, Snapshot> latest = Caffeine.newBuilder()
            .maximumWeight(REMEMBERED_VALUES)
            .weigher((PartnershipId id, Snapshot snapshot) -> snapshot.basis().values() + 1)
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
        Snapshot remembered = latest.getIfPresent(partnership);
        if (remembered != null && fresh(remembered.basis())) {
            return remembered;
        }
        // Who waits here for another's reading looks again, since that may have begun before the own question.
        return latest.asMap()
                .compute(partnership, (id, other) -> other != null && fresh(other.basis()) ? other : read());
    }

    private boolean fresh(SnapshotBasis basis) {
        return basis.day().equals(today()) && stamps.unchanged(basis.stamp());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Scopes.currentPartnership().zone()));
    }

    private Snapshot read() {
        ActivityStamp stamp = stamps.now();
        List<IndicatorCard> present =
                cards.all().stream().filter(card -> !card.archived()).toList();
        List<Series> stored = present.stream()
                .filter(card -> card.source().stored())
                .map(Series::new)
                .toList();
        int count = StoredSeries.fill(stored, values);
        List<Series> known = new ArrayList<>(stored);
        for (IndicatorCard card : present) {
            if (card.source() == ValueSource.COMPUTED) {
                List<SourcedValue> computed = sources.values(card.code());
                known.add(series(card, computed));
                count += computed.size();
            }
        }
        List<Office> offices = directory.all().stream()
                .sorted(Comparator.comparingInt(Office::number))
                .toList();
        return new Snapshot(new SnapshotBasis(stamp, today(), present, offices, count), withRatios(present, known));
    }

    private static Series series(IndicatorCard card, List<SourcedValue> computed) {
        Series series = new Series(card);
        computed.forEach(series::put);
        return series;
    }

    private static Map<String, Series> withRatios(List<IndicatorCard> present, List<Series> known) {
        Map<String, Series> all =
                known.stream().collect(Collectors.toMap(series -> series.card().code(), series -> series));
        Map<String, Series> ratios = present.stream()
                .filter(card -> card.source() == ValueSource.RATIO)
                .collect(Collectors.toMap(IndicatorCard::code, card -> ratio(card, all)));
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
