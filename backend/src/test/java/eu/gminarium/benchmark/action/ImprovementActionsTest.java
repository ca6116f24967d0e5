package eu.gminarium.benchmark.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.benchmark.Cards;
import eu.gminarium.benchmark.IndicatorId;
import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.Yearly;
import eu.gminarium.benchmark.action.Effect.Outcome;
import eu.gminarium.benchmark.campaign.Campaigns;
import eu.gminarium.benchmark.campaign.NewCampaign;
import eu.gminarium.benchmark.card.CardChange;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.benchmark.comparison.Change;
import eu.gminarium.benchmark.comparison.Verdict;
import eu.gminarium.benchmark.measurement.MeasuredValue;
import eu.gminarium.benchmark.measurement.Measurement;
import eu.gminarium.benchmark.measurement.MeasurementChange;
import eu.gminarium.benchmark.measurement.MeasurementFilter;
import eu.gminarium.benchmark.measurement.MeasurementStatus;
import eu.gminarium.benchmark.measurement.Measurements;
import eu.gminarium.security.Grant;
import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.security.account.Account;
import eu.gminarium.security.account.Accounts;
import eu.gminarium.security.account.Memberships;
import eu.gminarium.security.account.NewAccount;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.Ids;
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
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgramTest
class ImprovementActionsTest {

    private static final String CODE = "decision-time";
    private static final LocalDate FAR = LocalDate.of(2999, 12, 31);

    @Inject
    PartnershipFixture partnerships;

    @Inject
    OfficeFixture fixture;

    @Inject
    Yearly yearly;

    @Inject
    IndicatorCards cards;

    @Inject
    Measurements measurements;

    @Inject
    ImprovementActions actions;

    @Inject
    Campaigns campaigns;

    @Inject
    ActionDocuments documents;

    @Inject
    Accounts accounts;

    @Inject
    Memberships memberships;

    private Partnership partnership;
    private OfficeId tworog;
    private OfficeId kalety;
    private IndicatorId card;

    @BeforeEach
    void officeThatBecameSlower() {
        partnership = partnerships.create();
        tworog = fixture.office(partnership);
        kalety = fixture.office(partnership);
        card = yearly.card(partnership, Cards.decisionTime());
        yearly.enter(partnership, tworog, CODE, 2010, "20.0");
        yearly.enter(partnership, tworog, CODE, 2011, "24.0");
    }

    @Test
    void keepsWhatTheFiguresSaidWhenItWasPlanned() {
        ImprovementAction planned = plan(2011, content("One desk", ActionState.PLANNED, null));

        assertThat(planned.finding()).contains("20.0", "24.0", "2011");
        assertThat(planned.effect().outcome()).isEqualTo(Outcome.NOT_MEASURED_YET);
        assertThat(planned.effect().baseline()).isEqualTo(new Known(24.0, null, null));
    }

    @Test
    void measuresItsEffectByTheLatestValueSince() {
        ImprovementAction planned = plan(2011, content("One desk", ActionState.PLANNED, null));
        yearly.enter(partnership, tworog, CODE, 2012, "22.9");
        yearly.enter(partnership, tworog, CODE, 2013, "19.0");

        Effect effect = get(planned).effect();

        assertThat(effect.outcome()).isEqualTo(Outcome.COMPARED);
        assertThat(effect.laterPeriod()).isEqualTo(Period.ofYear(2013));
        assertThat(effect.change()).isEqualTo(new Change(Verdict.BETTER, -5.0, null, 1.0, 5.0));
    }

    @Test
    void noDetectableChangeIsAnEffectToo() {
        ImprovementAction planned = plan(2011, content("One desk", ActionState.PLANNED, null));
        yearly.enter(partnership, tworog, CODE, 2012, "23.5");

        assertThat(get(planned).effect().change()).extracting("verdict").isEqualTo(Verdict.NO_DETECTABLE_CHANGE);
    }

    @Test
    void valuesOfAnotherDefinitionAreNotCompared() {
        ImprovementAction planned = plan(2011, content("One desk", ActionState.PLANNED, null));
        coordinator(() -> {
            var present = cards.get(card);
            return cards.change(card, new CardChange(present.version(), present.definition(), true, false, null));
        });
        yearly.enter(partnership, tworog, CODE, 2012, "10.0");

        assertThat(get(planned).effect().outcome()).isEqualTo(Outcome.REDEFINED);
        assertThat(get(planned).effect().change()).isNull();
    }

    @Test
    void draftTellsNothingOfTheEffect() {
        ImprovementAction planned = plan(2011, content("One desk", ActionState.PLANNED, null));
        yearly.enter(partnership, tworog, CODE, 2012, MeasuredValue.of(BigDecimal.TEN), MeasurementStatus.DRAFT);

        assertThat(get(planned).effect().outcome()).isEqualTo(Outcome.NOT_MEASURED_YET);
    }

    @Test
    void confidentialValueStaysWithItsOffice() {
        ImprovementAction planned = plan(2011, content("One desk", ActionState.PLANNED, null));
        Measurement baseline = coordinator(() -> measurements.list(new MeasurementFilter(tworog, CODE, null))).stream()
                .filter(each -> each.period().equals(Period.ofYear(2011)))
                .findFirst()
                .orElseThrow();
        coordinator(() -> measurements.change(
                baseline.id(), new MeasurementChange(1, Yearly.confidential("24.0"), MeasurementStatus.SIGNED_OFF)));

        ImprovementAction seen = as(Role.LEADER, null, () -> actions.get(planned.id()));

        assertThat(seen.finding()).isNull();
        assertThat(seen.effect().outcome()).isEqualTo(Outcome.NO_BASELINE);
        assertThat(seen.effect().baseline()).isNull();
        assertThat(get(planned).finding()).isNotNull();
    }

    /** The sentence quotes the year before; a campaign that opens over that year keeps its value from everybody until the release. */
    @Test
    void earlierValueThatACampaignKeepsIsNotQuoted() {
        ImprovementAction planned = plan(2011, content("One desk", ActionState.PLANNED, null));
        yearly.enter(partnership, tworog, CODE, 2012, "19.0");
        assertThat(seenByLeader(planned).finding()).contains("20.0");

        collect(2010);

        assertThat(seenByLeader(planned).finding()).isNull();
        assertThat(get(planned).finding()).contains("20.0");
        assertThat(seenByLeader(planned).effect().outcome()).isEqualTo(Outcome.COMPARED);
        collect(2012);
        assertThat(seenByLeader(planned).effect().outcome()).isEqualTo(Outcome.NOT_MEASURED_YET);
        assertThat(get(planned).effect().outcome()).isEqualTo(Outcome.NOT_MEASURED_YET);
    }

    private ImprovementAction seenByLeader(ImprovementAction planned) {
        return as(Role.LEADER, null, () -> actions.get(planned.id()));
    }

    private void collect(int year) {
        LocalDate first = LocalDate.of(2099, 1, 10);
        coordinator(() -> campaigns.open(
                new NewCampaign("Year " + year, Period.ofYear(year), Set.of(CODE), first, first.plusDays(20), null)));
    }

    @Test
    void beginsWithAValueThatIsThere() {
        assertThatThrownBy(() -> plan(2012, content("One desk", ActionState.PLANNED, null)))
                .isInstanceOf(InvalidField.class)
                .hasMessageContaining("period");
    }

    @Test
    void leadersSeeNoPersons() {
        ImprovementAction planned = plan(2011, content("One desk", ActionState.PLANNED, null));
        assertThat(planned.owner()).isEqualTo("Jan Nowak");

        ImprovementAction seen = as(Role.LEADER, null, () -> actions.get(planned.id()));

        assertThat(seen.title()).isEqualTo("One desk");
        assertThat(seen.owner()).isNull();
        assertThat(as(Role.LEADER, null, () -> actions.revisions(planned.id())))
                .allSatisfy(revision -> assertThat(revision.by()).isNull());
    }

    @Test
    void anotherOfficeFindsNothing() {
        ImprovementAction planned = plan(2011, content("One desk", ActionState.PLANNED, null));

        assertThatThrownBy(() -> as(Role.OFFICE_COORDINATOR, kalety, () -> actions.get(planned.id())))
                .isInstanceOf(RecordNotFound.class);
        assertThat(as(Role.OFFICE_COORDINATOR, kalety, () -> actions.list(ActionFilter.ALL)))
                .isEmpty();
        assertThatThrownBy(() -> as(
                        Role.OFFICE_COORDINATOR,
                        kalety,
                        () -> actions.change(
                                planned.id(), content("Theirs", ActionState.DONE, null), planned.revision())))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> as(
                        Role.APPROVER,
                        tworog,
                        () -> actions.change(planned.id(), content("Mine", ActionState.DONE, null), 1)))
                .isInstanceOf(RoleNotAllowed.class);
        assertThat(as(Role.APPROVER, tworog, () -> actions.list(ActionFilter.ALL)))
                .hasSize(1);
    }

    @Test
    void everyStateStaysInItsHistory() {
        ImprovementAction planned = plan(2011, content("One desk", ActionState.PLANNED, null));
        ImprovementAction given = asTworog(() -> actions.change(
                planned.id(), content("One desk", ActionState.GIVEN_UP, "No room for a desk"), planned.revision()));

        assertThat(given.reason()).isEqualTo("No room for a desk");
        assertThat(asTworog(() -> actions.revisions(planned.id())))
                .extracting(ActionRevision::state)
                .containsExactly(ActionState.PLANNED, ActionState.GIVEN_UP);
        assertThatThrownBy(() -> asTworog(() ->
                        actions.change(planned.id(), content("Late", ActionState.DONE, null), planned.revision())))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void whoGivesUpSaysWhy() {
        assertThatThrownBy(() -> content("One desk", ActionState.GIVEN_UP, " ")).isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> content("One desk", ActionState.DONE, "because"))
                .isInstanceOf(InvalidField.class);
    }

    @Test
    void ownerWithAnAccountIsAMemberOfTheOffice() {
        Account clerk = member("Anna Wolna", Role.STAFF, tworog);
        Account stranger = member("Olga Obca", Role.STAFF, kalety);

        assertThat(asTworog(() -> actions.colleagues(tworog)))
                .extracting(Colleague::name)
                .containsExactly("Anna Wolna");
        assertThat(plan(2011, owned(clerk.id())).owner()).isEqualTo("Anna Wolna");
        assertThatThrownBy(() -> plan(2011, owned(stranger.id()))).isInstanceOf(InvalidField.class);
    }

    @Test
    void openActionPastItsDayIsOverdueForItsOffice() {
        ImprovementAction planned = plan(2011, content("One desk", ActionState.PLANNED, null));
        assertThat(asTworog(actions::overdue)).isZero();

        var late = new ActionContent(
                "One desk", null, null, LocalDate.of(2012, 1, 1), null, null, ActionState.UNDER_WAY, null);
        asTworog(() -> actions.change(planned.id(), late, planned.revision()));

        assertThat(asTworog(actions::overdue)).isEqualTo(1);
        assertThat(as(Role.OFFICE_COORDINATOR, kalety, actions::overdue)).isZero();
        assertThat(get(planned).overdue()).isTrue();
    }

    @Test
    void fileStaysWithTheRevisionsThatHadIt() {
        ImprovementAction planned = plan(2011, content("One desk", ActionState.PLANNED, null));
        byte[] paper = "%PDF-1.4 order".getBytes(StandardCharsets.US_ASCII);

        ImprovementAction shown = asTworog(() -> documents.keep(planned.id(), "order.pdf", paper));

        assertThat(shown.document()).extracting("fileName").isEqualTo("order.pdf");
        assertThat(as(Role.APPROVER, tworog, () -> documents.get(planned.id()).content()))
                .isEqualTo(paper);
        assertThatThrownBy(() -> as(Role.LEADER, null, () -> documents.get(planned.id())))
                .isInstanceOf(RecordNotFound.class);
        assertThat(asTworog(() -> documents.remove(planned.id())).document()).isNull();
        assertThat(asTworog(() -> actions.revisions(planned.id()))).hasSize(3);
        assertThatThrownBy(() -> asTworog(() -> documents.keep(planned.id(), "virus.exe", new byte[] {1})))
                .isInstanceOf(InvalidField.class);
    }

    private ActionContent content(String title, ActionState state, @Nullable String reason) {
        return new ActionContent(title, "Jan Nowak", null, FAR, null, null, state, reason);
    }

    private ActionContent owned(AccountId owner) {
        return new ActionContent("One desk", null, owner, FAR, null, null, ActionState.PLANNED, null);
    }

    private Account member(String name, Role role, OfficeId office) {
        Account account = accounts.create(new NewAccount(Ids.random() + "@office.test", name, "pl", false, false));
        memberships.put(account.id(), partnership.id(), null, List.of(new Grant(role, office)));
        return account;
    }

    private ImprovementAction plan(int year, ActionContent content) {
        return asTworog(
                () -> actions.plan(new NewAction(tworog, CODE, Period.ofYear(year), content), Languages.ENGLISH));
    }

    private ImprovementAction get(ImprovementAction action) {
        return asTworog(() -> actions.get(action.id()));
    }

    private <T extends @Nullable Object> T asTworog(Supplier<T> work) {
        return as(Role.OFFICE_COORDINATOR, tworog, work);
    }

    private <T extends @Nullable Object> T coordinator(Supplier<T> work) {
        return partnerships.asCoordinator(partnership, work);
    }

    private <T extends @Nullable Object> T as(Role role, @Nullable OfficeId office, Supplier<T> work) {
        return partnerships.as(partnership, role, office, work);
    }
}
