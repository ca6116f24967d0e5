package eu.gminarium.benchmark.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.gminarium.benchmark.Aggregation;
import eu.gminarium.benchmark.Cards;
import eu.gminarium.benchmark.MeasurementFixture;
import eu.gminarium.benchmark.MeasurementFixture.Figure;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.ValueSource;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.benchmark.card.IndicatorDefinition;
import eu.gminarium.benchmark.card.NewIndicator;
import eu.gminarium.benchmark.comparison.Judgement;
import eu.gminarium.benchmark.comparison.Standing.Unranked;
import eu.gminarium.benchmark.dashboard.Cell;
import eu.gminarium.benchmark.dashboard.Column;
import eu.gminarium.benchmark.dashboard.Dashboard;
import eu.gminarium.benchmark.dashboard.DashboardFilter;
import eu.gminarium.benchmark.dashboard.Finding;
import eu.gminarium.benchmark.dashboard.OfficeResults;
import eu.gminarium.benchmark.dashboard.Overview;
import eu.gminarium.benchmark.dashboard.Question;
import eu.gminarium.programme.Office;
import eu.gminarium.security.Role;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.OfficeFixture;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The dashboard speaks of a peer group alone, as if there were no other offices. */
@ProgramTest
class GroupDashboardTest {

    private static final String TIME = "decision-time";

    @Inject
    PartnershipFixture partnerships;

    @Inject
    OfficeFixture fixture;

    @Inject
    MeasurementFixture measurements;

    @Inject
    IndicatorCards cards;

    @Inject
    PeerGroups groups;

    @Inject
    Comparisons comparisons;

    @Inject
    Dashboard dashboard;

    private Partnership partnership;
    private List<OfficeId> offices;

    @BeforeEach
    void eightOfficesOfWhichTheLastTwoAreFast() {
        partnership = partnerships.create();
        offices = Stream.generate(() -> fixture.office(partnership)).limit(8).toList();
        run(() -> cards.create(new NewIndicator(TIME, ValueSource.ENTERED, averagedTime())));
        put(2011, Map.of(0, 20.0, 6, 9.0));
        put(2012, Map.of(0, 14.0, 1, 18.0, 2, 19.0, 3, 20.0, 4, 21.0, 5, 28.0, 6, 3.0, 7, 4.0));
    }

    @Test
    void cellsRanksSpreadAndTotalAreThoseOfTheGroup() {
        StoredGroup group = group("Slow", 0, 1, 2, 3, 4, 5);

        Overview overview = overview(text(group));

        assertThat(overview.offices()).extracting(Office::id).containsExactlyInAnyOrderElementsOf(group.offices());
        assertThat(cell(overview, 0).standing().rank()).isEqualTo(1);
        assertThat(cell(overview(null), 0).standing().rank()).isEqualTo(3);
        assertThat(Objects.requireNonNull(column(overview).distribution()).count())
                .isEqualTo(6);
        assertThat(Objects.requireNonNull(column(overview).overall()).value()).isEqualTo(20);
        assertThat(Objects.requireNonNull(overview.peers()).name().in(Languages.POLISH))
                .isEqualTo("Slow");
    }

    @Test
    void findingsNameNobodyElseAndStandOutFromTheGroup() {
        Overview overview = overview(text(group("Slow", 0, 1, 2, 3, 4, 5)));

        assertThat(overview.findings())
                .extracting(GroupDashboardTest::of)
                .isSubsetOf(ids(0, 1, 2, 3, 4, 5))
                .contains(offices.get(0), offices.get(5));
        assertThat(overview.findings())
                .anySatisfy(finding -> assertThat(finding.kind()).isEqualTo(Finding.Kind.AHEAD));
        assertThat(overview(null).findings()).extracting(GroupDashboardTest::of).contains(offices.get(6));
    }

    @Test
    void ranksAreThoseOfTheComparisonWithTheSamePeers() {
        StoredGroup group = group("Mixed", 0, 2, 4, 5, 7);
        Overview overview = overview(text(group));
        Comparison comparison = run(() -> comparisons.compare(TIME, null, new PeerChoice.Group(group.id())));

        assertThat(comparison.rows())
                .hasSize(5)
                .allSatisfy(row -> assertThat(row.cell())
                        .isEqualTo(cell(overview, offices.indexOf(row.office().id()))));
        assertThat(column(overview).distribution()).isEqualTo(comparison.distribution());
    }

    @Test
    void groupOfFourIsNeitherRankedNorJudged() {
        Overview overview = overview(text(group("Four", 0, 1, 2, 3)));

        assertThat(column(overview).distribution()).isNull();
        assertThat(cell(overview, 0).standing().unranked()).isEqualTo(Unranked.FEW_PEERS);
        assertThat(cell(overview, 0).standing().judgement()).isEqualTo(Judgement.NONE);
        assertThat(overview.findings()).extracting(Finding::kind).containsOnly(Finding.Kind.BETTER);
    }

    /** Whole less group are the values that everybody sees of the others; the confidential one is in neither. */
    @Test
    void totalsOfGroupAndWholeTellNothingOfAConfidentialValue() {
        measurements.put(
                partnership, TIME, Period.ofYear(2013), Map.of(offices.get(7), new Figure(481_516, null, true)));
        put(2013, Map.of(0, 10.0, 1, 20.0, 2, 30.0, 3, 40.0, 4, 50.0, 5, 60.0, 6, 70.0));

        Overview whole = overview(null);
        Overview group = overview(text(group("With a secret", 0, 1, 2, 3, 4, 7)));

        assertThat(Objects.requireNonNull(column(whole).overall()).value()).isEqualTo(40);
        assertThat(Objects.requireNonNull(column(group).overall()).value()).isEqualTo(30);
        assertThat(sum(whole) - sum(group)).isCloseTo(60 + 70, within(1e-9));
        assertThat(group.toString()).doesNotContain("481516");
    }

    @Test
    void officeIsComparedWithTheGroupOnlyIfItBelongsToIt() {
        String slow = text(group("Slow", 0, 1, 2, 3, 4, 5));

        assertThat(place(office(0, slow))).isEqualTo(1);
        assertThat(office(7, slow).peers()).isNull();
        assertThat(place(office(7, slow))).isEqualTo(2);
    }

    @Test
    void nobodyOutsideTheGroupIsToBeAsked() {
        String slow = text(group("Slow", 0, 1, 2, 3, 4, 5));

        assertThat(asked(null)).isEqualTo(offices.get(6));
        assertThat(asked(slow)).isEqualTo(offices.get(0));
    }

    @Test
    void otherMembersAreSeenOnTheNextCall() {
        StoredGroup group = group("Changing", 0, 1, 2, 3, 4, 5);
        assertThat(cell(overview(text(group)), 0).standing().rank()).isEqualTo(1);

        run(() -> groups.change(
                group.id(), new PeerGroupChange(group.version(), "Changing", ids(0, 1, 2, 3, 4, 7), false)));

        assertThat(cell(overview(text(group)), 0).standing().rank()).isEqualTo(2);
    }

    @Test
    void whoMayNotSeeAGroupDoesNotSeeItsDashboard() {
        StoredGroup group = run(() -> groups.create(new NewPeerGroup("Ours", offices.getFirst(), ids(0, 1, 2, 3, 4))));

        assertThatThrownBy(() -> partnerships.as(
                        partnership,
                        Role.OFFICE_COORDINATOR,
                        offices.get(3),
                        () -> dashboard.overview(new DashboardFilter(null, null, text(group)))))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> overview("nobody")).isInstanceOf(InvalidField.class);
    }

    private @Nullable OfficeId asked(@Nullable String peerGroup) {
        Question question =
                run(() -> dashboard.findings(offices.get(5), peerGroup)).question();
        return question == null ? null : question.other().office();
    }

    private OfficeResults office(int office, String peerGroup) {
        return run(() -> dashboard.office(offices.get(office), peerGroup));
    }

    /** Its value of several offices is their mean, so that it can be reckoned by hand. */
    private static IndicatorDefinition averagedTime() {
        IndicatorDefinition pooled = Cards.decisionTime().definition();
        return new IndicatorDefinition(
                pooled.area(),
                pooled.name(),
                pooled.definition(),
                null,
                pooled.unit(),
                null,
                pooled.decimals(),
                pooled.direction(),
                null,
                Aggregation.UNWEIGHTED,
                null,
                pooled.changeThreshold());
    }

    private static int place(OfficeResults results) {
        Integer rank =
                results.trends().getFirst().points().getLast().cell().standing().rank();
        return Objects.requireNonNull(rank);
    }

    private static OfficeId of(Finding finding) {
        return finding.cell().office();
    }

    private static double sum(Overview overview) {
        return Objects.requireNonNull(column(overview).overall()).value()
                * Objects.requireNonNull(column(overview).overall()).offices();
    }

    private Overview overview(@Nullable String peerGroup) {
        return run(() -> dashboard.overview(new DashboardFilter(null, null, peerGroup)));
    }

    private Cell cell(Overview overview, int office) {
        return overview.cells().stream()
                .filter(cell -> cell.indicator().equals(TIME) && cell.office().equals(offices.get(office)))
                .findFirst()
                .orElseThrow();
    }

    private static Column column(Overview overview) {
        return overview.columns().stream()
                .filter(column -> column.card().code().equals(TIME))
                .findFirst()
                .orElseThrow();
    }

    private StoredGroup group(String name, Integer... members) {
        return run(() -> groups.create(new NewPeerGroup(name, null, ids(members))));
    }

    private Set<OfficeId> ids(Integer... members) {
        return Stream.of(members).map(offices::get).collect(Collectors.toSet());
    }

    private static String text(StoredGroup group) {
        return new PeerChoice.Group(group.id()).text();
    }

    private void put(int year, Map<Integer, Double> values) {
        Map<OfficeId, Figure> figures = new HashMap<>();
        values.forEach((office, value) -> figures.put(offices.get(office), Figure.of(value)));
        measurements.put(partnership, TIME, Period.ofYear(year), figures);
    }

    private <T> T run(Supplier<T> work) {
        return partnerships.asCoordinator(partnership, work);
    }
}
