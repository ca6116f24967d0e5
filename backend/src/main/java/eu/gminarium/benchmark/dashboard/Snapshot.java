package eu.gminarium.benchmark.dashboard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.gminarium.benchmark.SourcedValue;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.programme.Office;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Every value that may be compared at one moment, and what was made of it; it never changes, so that many can share it. */
final class Snapshot {

    /** Areas by years that people look at; whatever else an address asks for is made and forgotten. */
    private static final int REMEMBERED_TABLES = 30;

    private final StoredSeries stored;
    private final Map<String, List<SourcedValue>> computed;
    private final Map<String, Series> series;
    private final Cache<DashboardFilter, Table> tables =
            Caffeine.newBuilder().maximumSize(REMEMBERED_TABLES).build();

    /**
     * @param computed what the areas computed, by card's code
     * @param series all of them, by card's code
     */
    Snapshot(StoredSeries stored, Map<String, List<SourcedValue>> computed, Map<String, Series> series) {
        this.stored = stored;
        this.computed = computed;
        this.series = series;
    }

    /** Whether it was made of the same values. */
    boolean isOf(StoredSeries same, Map<String, List<SourcedValue>> values) {
        return stored == same && computed.equals(values);
    }

    /** Offices by their number. */
    List<Office> offices() {
        return stored.offices();
    }

    /** One for each card that is not archived, in the cards' order; some may be empty. */
    List<Series> series() {
        return stored.cards().stream()
                .map(IndicatorCard::code)
                .map(series::get)
                .filter(Objects::nonNull)
                .toList();
    }

    Optional<Series> find(String code) {
        return Optional.ofNullable(series.get(code));
    }

    int values() {
        return stored.values() + computed.values().stream().mapToInt(List::size).sum();
    }

    /** Offices by indicators as the filter wants them; made once. */
    Table table(DashboardFilter filter) {
        return tables.get(filter, wanted -> Table.of(this, wanted));
    }

    Stream<Finding> findings(Office office) {
        return series().stream().flatMap(each -> FindingSearch.in(each, List.of(each.latest(office.id(), null))));
    }
}
