package eu.gminarium.benchmark.dashboard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.OfficeId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every value that may be compared at one moment, and what was made of it; it never changes, so that many can share it. */
final class Snapshot {

    /** Areas by years that people look at; whatever else an address asks for is made and forgotten. */
    private static final int REMEMBERED_TABLES = 30;

    /** How many offices the remembered peer groups may have together; each holds as many values as the table of its offices. */
    private static final int REMEMBERED_PEERS = 500;

    private final SnapshotBasis basis;
    private final Map<String, Series> series;
    private final List<Office> offices;
    private final @Nullable Snapshot whole;
    private @Nullable Map<String, List<FormerSeries>> former;
    private final Cache<DashboardFilter, Table> tables =
            Caffeine.newBuilder().maximumSize(REMEMBERED_TABLES).build();
    private final Cache<Set<OfficeId>, Snapshot> groups = Caffeine.newBuilder()
            .maximumWeight(REMEMBERED_PEERS)
            .weigher((Set<OfficeId> members, Snapshot group) -> members.size() + 1)
            .build();

    /** @param series all of them, by card's code */
    Snapshot(SnapshotBasis basis, Map<String, Series> series) {
        this(basis, series, basis.offices(), null);
    }

    private Snapshot(SnapshotBasis basis, Map<String, Series> series, List<Office> offices, @Nullable Snapshot whole) {
        this.basis = basis;
        this.series = series;
        this.offices = offices;
        this.whole = whole;
    }

    /** The same as if there were only some of the offices; whatever is reckoned of it knows nothing of the others. */
    Snapshot of(Set<OfficeId> members) {
        return groups.get(members, this::narrowed);
    }

    private Snapshot narrowed(Set<OfficeId> members) {
        Map<String, Series> some = series.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().of(members)));
        return new Snapshot(
                basis,
                some,
                offices.stream().filter(office -> members.contains(office.id())).toList(),
                this);
    }

    /**
     * Series by definitions that no longer hold, by card's code, the latest first; none of cards that have had only one. The first
     * who asks reads them, for all.
     */
    synchronized Map<String, List<FormerSeries>> former(FormerDefinitions definitions) {
        Map<String, List<FormerSeries>> known = former;
        if (known == null) {
            known = whole == null ? definitions.read(this) : narrowed(whole.former(definitions));
            former = known;
        }
        return known;
    }

    private Map<String, List<FormerSeries>> narrowed(Map<String, List<FormerSeries>> all) {
        Set<OfficeId> members = offices.stream().map(Office::id).collect(Collectors.toSet());
        return all.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> each.getValue().stream()
                                .map(series -> series.of(members))
                                .toList()));
    }

    SnapshotBasis basis() {
        return basis;
    }

    /** Offices by their number. */
    List<Office> offices() {
        return offices;
    }

    /** One for each card that is not archived, in the cards' order; some may be empty. */
    List<Series> series() {
        return basis.cards().stream()
                .map(IndicatorCard::code)
                .map(series::get)
                .filter(Objects::nonNull)
                .toList();
    }

    Optional<Series> find(String code) {
        return Optional.ofNullable(series.get(code));
    }

    /** Offices by indicators as the filter wants them; made once. */
    Table table(DashboardFilter filter) {
        return tables.get(filter, wanted -> Table.of(this, wanted));
    }

    Stream<Finding> findings(Office office) {
        return series().stream().flatMap(each -> FindingSearch.in(each, List.of(each.latest(office.id(), null))));
    }
}
