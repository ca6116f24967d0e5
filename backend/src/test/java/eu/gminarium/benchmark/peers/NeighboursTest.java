package eu.gminarium.benchmark.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.benchmark.Aggregation;
import eu.gminarium.benchmark.Direction;
import eu.gminarium.benchmark.IndicatorUnit;
import eu.gminarium.benchmark.MeasurementFixture;
import eu.gminarium.benchmark.MeasurementFixture.Figure;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.ValueSource;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.benchmark.card.IndicatorDefinition;
import eu.gminarium.benchmark.card.NewIndicator;
import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.OfficeFixture;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgramTest
class NeighboursTest {

    private static final Period YEAR = Period.ofYear(2012);

    @Inject
    PartnershipFixture partnerships;

    @Inject
    OfficeFixture fixture;

    @Inject
    MeasurementFixture measurements;

    @Inject
    IndicatorCards cards;

    @Inject
    NeighbourRules rules;

    @Inject
    Peering peering;

    @Inject
    PeerWords words;

    private Partnership partnership;
    private List<OfficeId> offices;

    @BeforeEach
    void sevenOfficesOfWhichAllButOneSayHowLargeTheyAre() {
        partnership = partnerships.create();
        offices = Stream.generate(() -> fixture.office(partnership)).limit(7).toList();
        background("inhabitants", 12300, 11900, 13000, 30000, 31000, 60000);
        background("villages", 20, 21, 35, 20, 22, 40);
    }

    @Test
    void indicatorsWithoutABetterWayAreTheUsualTraits() {
        NeighbourRule rule = run(rules::get);

        assertThat(rule).isEqualTo(new NeighbourRule(List.of("inhabitants", "villages"), false, 7, null, 0));
    }

    @Test
    void nearestOfficesAreThePeersWithTheStrongestReasonFirst() {
        run(() -> rules.put(new NeighbourRuleChange(0, List.of("villages", "inhabitants"), 4, null)));

        Peers peers = near(0);

        assertThat(peers.offices()).hasSize(5).contains(offices.get(0), offices.get(1), offices.get(2));
        assertThat(peers.neighbours().getFirst().office()).isEqualTo(offices.get(1));
        assertThat(reason(Languages.POLISH, peers.neighbours().getFirst()))
                .isEqualTo("inhabitants: 11\u00a0900 wobec 12\u00a0300; villages: 21 wobec 20");
        assertThat(reason(Languages.CZECH, peers.neighbours().getFirst()))
                .isEqualTo("inhabitants: 11\u00a0900 proti 12\u00a0300; villages: 21 proti 20");
        assertThat(reason(Languages.ENGLISH, peers.neighbours().getFirst()))
                .isEqualTo("inhabitants: 11,900 against 12,300; villages: 21 against 20");
    }

    @Test
    void officeWithoutAValueIsLeftOutAndThatIsSaid() {
        assertThat(near(0).leftOut()).extracting(Peers.LeftOut::office).containsExactly(offices.get(6));
        assertThat(words(Languages.ENGLISH).lacking(near(0).leftOut().getFirst()))
                .isEqualTo("inhabitants, villages");
        assertThat(near(6).neighbours()).isEmpty();
        assertThat(near(6).offices()).containsExactly(offices.get(6));
    }

    @Test
    void confidentialBackgroundPlacesNobody() {
        measurements.put(partnership, "inhabitants", YEAR, Map.of(offices.get(6), new Figure(12300, null, true)));
        measurements.put(partnership, "villages", YEAR, Map.of(offices.get(6), Figure.of(20)));
        run(() -> rules.put(new NeighbourRuleChange(0, List.of(), 7, null)));

        assertThat(near(0).offices()).doesNotContain(offices.get(6));
        assertThat(words(Languages.ENGLISH).lacking(near(0).leftOut().getFirst()))
                .isEqualTo("inhabitants");
    }

    /** The twin: the same value without the mark makes the office a neighbour. */
    @Test
    void openBackgroundPlacesTheSameOffice() {
        measurements.put(partnership, "inhabitants", YEAR, Map.of(offices.get(6), Figure.of(12300)));
        measurements.put(partnership, "villages", YEAR, Map.of(offices.get(6), Figure.of(20)));
        run(() -> rules.put(new NeighbourRuleChange(0, List.of(), 7, null)));

        assertThat(near(0).neighbours().getFirst().office()).isEqualTo(offices.get(6));
    }

    @Test
    void sizesAreQuartersOfTheChosenIndicator() {
        run(() -> rules.put(new NeighbourRuleChange(0, List.of(), 7, "inhabitants")));

        assertThat(run(() -> peering.of(new PeerChoice.Size(1))).offices())
                .containsExactlyInAnyOrder(offices.get(0), offices.get(1));
        assertThat(run(() -> peering.of(new PeerChoice.Size(4))).offices())
                .containsExactlyInAnyOrder(offices.get(4), offices.get(5));
        assertThat(words(Languages.ENGLISH)
                        .name(run(() -> peering.of(new PeerChoice.Size(4))).option()))
                .isEqualTo("the largest quarter of offices (inhabitants)");
    }

    @Test
    void sizesAreOfferedWhereTheyAreKnown() {
        assertThat(sizesOffered()).isEmpty();

        run(() -> rules.put(new NeighbourRuleChange(0, List.of(), 7, "inhabitants")));

        assertThat(sizesOffered()).hasSize(4);
    }

    private List<PeerChoice> sizesOffered() {
        return run(() -> peering.options(null)).stream()
                .map(PeerOption::choice)
                .filter(PeerChoice.Size.class::isInstance)
                .toList();
    }

    /** Nobody of the office has been entered as an employee: that is not zero employees. */
    @Test
    void officeWithoutEmployeesHasNoSizeByHeadcount() {
        fixture.employee(partnership, offices.get(0));

        Peers smallest = run(() -> peering.of(new PeerChoice.Size(1)));

        assertThat(smallest.offices()).isEmpty();
        assertThat(smallest.leftOut()).hasSize(6);
    }

    @Test
    void ruleIsCheckedAndKeptWithItsVersion() {
        NeighbourRule first = run(() -> rules.put(new NeighbourRuleChange(0, List.of("villages"), 5, "villages")));

        assertThat(first).isEqualTo(new NeighbourRule(List.of("villages"), true, 5, "villages", 1));
        assertThatThrownBy(() -> run(() -> rules.put(new NeighbourRuleChange(0, List.of(), 5, null))))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> run(() -> rules.put(new NeighbourRuleChange(1, List.of("moons"), 5, null))))
                .isInstanceOf(InvalidField.class);
        assertThatThrownBy(() ->
                        run(() -> rules.put(new NeighbourRuleChange(1, List.of("villages", "villages"), 5, null))))
                .isInstanceOf(InvalidField.class);
        assertThat(run(rules::get)).isEqualTo(first);
    }

    @Test
    void onlyTheCoordinatorChangesTheRule() {
        assertThatThrownBy(() -> partnerships.as(
                        partnership,
                        Role.OFFICE_COORDINATOR,
                        offices.get(0),
                        () -> rules.put(new NeighbourRuleChange(0, List.of(), 5, null))))
                .isInstanceOf(RoleNotAllowed.class);
    }

    @Test
    void unknownOfficeHasNoNeighbours() {
        assertThatThrownBy(() -> run(() -> peering.of(new PeerChoice.Near(OfficeId.next()))))
                .isInstanceOf(RecordNotFound.class);
    }

    private Peers near(int office) {
        return run(() -> peering.of(new PeerChoice.Near(offices.get(office))));
    }

    private String reason(Locale language, Neighbour neighbour) {
        return words(language).reason(neighbour);
    }

    private PeerWording words(Locale language) {
        return run(() -> words.in(language));
    }

    private void background(String code, double... values) {
        var definition = new IndicatorDefinition(
                "service",
                LocalizedText.of("en", code),
                LocalizedText.of("en", "How many"),
                null,
                IndicatorUnit.COUNT,
                null,
                0,
                Direction.NEUTRAL,
                null,
                Aggregation.UNWEIGHTED,
                null,
                null);
        run(() -> cards.create(new NewIndicator(code, ValueSource.IMPORTED, definition)));
        Map<OfficeId, Figure> figures = new HashMap<>();
        for (int office = 0; office < values.length; office++) {
            figures.put(offices.get(office), Figure.of(values[office]));
        }
        measurements.put(partnership, code, YEAR, figures);
    }

    private <T> T run(Supplier<T> work) {
        return partnerships.asCoordinator(partnership, work);
    }
}
