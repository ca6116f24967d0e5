package eu.gminarium.benchmark.dashboard;

import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.measurement.MeasurementFilter;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares the offices. Everything is computed anew on each call, from rows that people entered. */
@Singleton
public class Dashboard {

    private final SeriesLoader loader;
    private final OfficeDirectory directory;
    private final OwnOffices ownOffices;

    Dashboard(SeriesLoader loader, OfficeDirectory directory, OwnOffices ownOffices) {
        this.loader = loader;
        this.directory = directory;
        this.ownOffices = ownOffices;
    }

    /** All offices by all indicators, with what the figures allow to say. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.DASHBOARD, verb = Verb.READ)
    public Overview overview(DashboardFilter filter) {
        List<Series> all = loader.load();
        List<Office> offices = offices();
        List<Block> blocks = all.stream()
                .filter(series -> filter.area() == null
                        || filter.area().equals(series.card().definition().area()))
                .map(series -> Block.of(series, offices, filter))
                .toList();
        return new Overview(
                offices,
                ownOffices.ofCurrent(),
                blocks.stream().map(Block::column).toList(),
                blocks.stream().flatMap(block -> block.cells().stream()).toList(),
                FindingSearch.strongestFirst(
                        blocks.stream().flatMap(block -> FindingSearch.in(block.series(), block.cells()))),
                years(all));
    }

    /**
     * One office over time.
     *
     * @throws RecordNotFound if the partnership has no such office
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.DASHBOARD, verb = Verb.READ)
    public OfficeResults office(OfficeId id) {
        Office office = directory.get(id);
        List<Series> all = loader.load();
        Stream<Finding> findings =
                all.stream().flatMap(series -> FindingSearch.in(series, List.of(series.latest(id, null))));
        return new OfficeResults(
                office,
                ownOffices.ofCurrent().contains(id),
                all.stream()
                        .map(series -> Trends.of(series, id))
                        .filter(Objects::nonNull)
                        .toList(),
                FindingSearch.strongestFirst(findings));
    }

    /**
     * One indicator of all offices.
     *
     * @param period one of the indicator's periods; null or another one shows the one that most offices are at
     * @throws RecordNotFound if there is no such indicator
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.DASHBOARD, verb = Verb.READ)
    public IndicatorResults indicator(String code, @Nullable Period period) {
        Series series = loader.load(new MeasurementFilter(null, code, null)).stream()
                .filter(each -> each.card().code().equals(code))
                .findFirst()
                .orElseThrow(RecordNotFound::new);
        Set<OfficeId> own = ownOffices.ofCurrent();
        return Ranking.of(series, offices(), own, period);
    }

    private List<Office> offices() {
        return directory.all().stream()
                .sorted(Comparator.comparingInt(Office::number))
                .toList();
    }

    private static List<Integer> years(List<Series> all) {
        return all.stream()
                .flatMap(series -> series.periods().stream())
                .map(period -> period.to().getYear())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** An indicator with the latest word of each office. */
    private record Block(Series series, List<Cell> cells) {

        static Block of(Series series, List<Office> offices, DashboardFilter filter) {
            return new Block(
                    series,
                    offices.stream()
                            .map(office -> series.latest(office.id(), filter.until()))
                            .toList());
        }

        Column column() {
            Period period = Periods.mostFrequent(cells);
            return new Column(
                    series.card(),
                    period,
                    period == null ? null : series.peers(period).distribution(),
                    period == null ? null : series.overall(period));
        }
    }
}
