package eu.gminarium.benchmark.dashboard;

import eu.gminarium.benchmark.IndicatorSources;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.SourcedEvent;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares the offices, from the rows that people have entered until now. */
@Singleton
public class Dashboard {

    private final Snapshots snapshots;
    private final OfficeDirectory directory;
    private final OwnOffices ownOffices;
    private final FormerDefinitions former;
    private final IndicatorSources sources;

    Dashboard(
            Snapshots snapshots,
            OfficeDirectory directory,
            OwnOffices ownOffices,
            FormerDefinitions former,
            IndicatorSources sources) {
        this.snapshots = snapshots;
        this.directory = directory;
        this.ownOffices = ownOffices;
        this.former = former;
        this.sources = sources;
    }

    /** All offices by all indicators, with what the figures allow to say. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.DASHBOARD, verb = Verb.READ)
    public Overview overview(DashboardFilter filter) {
        Snapshot snapshot = snapshots.now();
        Table table = snapshot.table(filter);
        return new Overview(
                table.key(),
                snapshot.offices(),
                ownOffices.ofCurrent(),
                table.columns(),
                table.cells(),
                table.findings(),
                table.years());
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
        Snapshot snapshot = snapshots.now();
        Map<String, List<FormerSeries>> before = former.before(snapshot);
        List<Trend> trends = snapshot.series().stream()
                .map(series ->
                        Trends.of(series, before.getOrDefault(series.card().code(), List.of()), id))
                .filter(Objects::nonNull)
                .toList();
        return new OfficeResults(
                office,
                ownOffices.ofCurrent().contains(id),
                trends.stream().filter(trend -> !trend.points().isEmpty()).toList(),
                trends.stream().filter(trend -> trend.points().isEmpty()).toList(),
                FindingSearch.strongestFirst(snapshot.findings(office)));
    }

    /**
     * What happened in one office beside which its indicators are looked at, oldest first: trainings, audits, waves of the survey.
     *
     * @throws RecordNotFound if the partnership has no such office
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.DASHBOARD, verb = Verb.READ)
    public List<SourcedEvent> events(OfficeId id) {
        return sources.events(directory.get(id).id());
    }

    /**
     * What a leader wants to know of one office.
     *
     * @throws RecordNotFound if the partnership has no such office
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.DASHBOARD, verb = Verb.READ)
    public OfficeFindings findings(OfficeId id) {
        Office office = directory.get(id);
        Snapshot snapshot = snapshots.now();
        long compared = snapshot.series().stream()
                .filter(series -> series.latest(id, null).step() != null)
                .count();
        return new OfficeFindings(
                office,
                FindingSearch.strongestFirst(snapshot.findings(office)),
                Math.toIntExact(compared),
                QuestionSearch.of(snapshot.series(), snapshot.offices(), id).orElse(null));
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
        Snapshot snapshot = snapshots.now();
        Series series = snapshot.find(code).orElseThrow(RecordNotFound::new);
        return Ranking.of(series, snapshot.offices(), ownOffices.ofCurrent(), period);
    }
}
