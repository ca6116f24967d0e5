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
import eu.gminarium.shared.problem.InvalidField;
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
    private final PeerSelection selection;

    Dashboard(
            Snapshots snapshots,
            OfficeDirectory directory,
            OwnOffices ownOffices,
            FormerDefinitions former,
            IndicatorSources sources,
            PeerSelection selection) {
        this.snapshots = snapshots;
        this.directory = directory;
        this.ownOffices = ownOffices;
        this.former = former;
        this.sources = sources;
        this.selection = selection;
    }

    /** What is known of some offices, or of everybody. */
    private record Selected(@Nullable SelectedPeers peers, Snapshot everybody) {

        Snapshot snapshot() {
            return peers == null ? everybody : everybody.of(peers.offices());
        }
    }

    private Selected selected(@Nullable String peerGroup) {
        Snapshot everybody = snapshots.now();
        return selection
                .select(peerGroup)
                .map(peers -> new Selected(peers, everybody))
                .orElseGet(() -> new Selected(null, everybody));
    }

    /** An office can be compared only with peers that it is one of, else with everybody. */
    private Selected selected(OfficeId office, @Nullable String peerGroup) {
        Selected some = selected(peerGroup);
        return some.peers() == null || some.peers().offices().contains(office)
                ? some
                : new Selected(null, some.everybody());
    }

    /**
     * All offices by all indicators, with what the figures allow to say.
     *
     * @throws InvalidField of {@code peerGroup} if the filter's has none of the forms
     * @throws RecordNotFound if there is no such peer group
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.DASHBOARD, verb = Verb.READ)
    public Overview overview(DashboardFilter filter) {
        Selected selected = selected(filter.peerGroup());
        // Everybody, said in words, is the same table as everybody unsaid.
        String peerGroup = selected.peers() == null ? null : selected.peers().peerGroup();
        Table table = selected.snapshot().table(new DashboardFilter(filter.area(), filter.year(), peerGroup));
        return new Overview(
                table.key(),
                selected.peers(),
                selected.snapshot().offices(),
                ownOffices.ofCurrent(),
                table.columns(),
                table.cells(),
                table.findings(),
                table.years());
    }

    /**
     * One office over time, compared with everybody.
     *
     * @throws RecordNotFound if the partnership has no such office
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.DASHBOARD, verb = Verb.READ)
    public OfficeResults office(OfficeId id) {
        return office(id, null);
    }

    /**
     * One office over time.
     *
     * @param peerGroup whom it is compared with, if it is one of them; null and any other group compare it with everybody
     * @throws InvalidField of {@code peerGroup} if the text has none of the forms
     * @throws RecordNotFound if the partnership has no such office or peer group
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.DASHBOARD, verb = Verb.READ)
    public OfficeResults office(OfficeId id, @Nullable String peerGroup) {
        Office office = directory.get(id);
        Selected selected = selected(id, peerGroup);
        Snapshot snapshot = selected.snapshot();
        Map<String, List<FormerSeries>> before = snapshot.former(former);
        List<Trend> trends = snapshot.series().stream()
                .map(series ->
                        Trends.of(series, before.getOrDefault(series.card().code(), List.of()), id))
                .filter(Objects::nonNull)
                .toList();
        return new OfficeResults(
                office,
                selected.peers(),
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
     * What a leader wants to know of one office among everybody.
     *
     * @throws RecordNotFound if the partnership has no such office
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.DASHBOARD, verb = Verb.READ)
    public OfficeFindings findings(OfficeId id) {
        return findings(id, null);
    }

    /**
     * What a leader wants to know of one office.
     *
     * @param peerGroup whom it is compared with, if it is one of them; null and any other group compare it with everybody
     * @throws InvalidField of {@code peerGroup} if the text has none of the forms
     * @throws RecordNotFound if the partnership has no such office or peer group
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.DASHBOARD, verb = Verb.READ)
    public OfficeFindings findings(OfficeId id, @Nullable String peerGroup) {
        Office office = directory.get(id);
        Snapshot snapshot = selected(id, peerGroup).snapshot();
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
        return indicator(code, period, null);
    }

    /**
     * One indicator of some offices.
     *
     * @param period one of the indicator's periods; null or another one shows the one that most offices are at
     * @param peerGroup the offices; null is everybody
     * @throws InvalidField of {@code peerGroup} if the text has none of the forms
     * @throws RecordNotFound if there is no such indicator or peer group
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.DASHBOARD, verb = Verb.READ)
    public IndicatorResults indicator(String code, @Nullable Period period, @Nullable String peerGroup) {
        Selected selected = selected(peerGroup);
        Series series = selected.snapshot().find(code).orElseThrow(RecordNotFound::new);
        return Ranking.of(series, selected.peers(), selected.snapshot().offices(), ownOffices.ofCurrent(), period);
    }
}
