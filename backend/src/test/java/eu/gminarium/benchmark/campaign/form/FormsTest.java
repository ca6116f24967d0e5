package eu.gminarium.benchmark.campaign.form;

import static eu.gminarium.benchmark.campaign.CampaignFixture.SHARE;
import static eu.gminarium.benchmark.campaign.CampaignFixture.TIME;
import static eu.gminarium.benchmark.campaign.CampaignFixture.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import eu.gminarium.benchmark.Certainty;
import eu.gminarium.benchmark.MissingReason;
import eu.gminarium.benchmark.campaign.Campaign;
import eu.gminarium.benchmark.campaign.CampaignFixture;
import eu.gminarium.benchmark.campaign.CampaignStatus;
import eu.gminarium.benchmark.campaign.Campaigns;
import eu.gminarium.benchmark.campaign.NewCampaign;
import eu.gminarium.benchmark.measurement.CollectedByCampaign;
import eu.gminarium.benchmark.measurement.MeasuredValue;
import eu.gminarium.benchmark.measurement.Measurement;
import eu.gminarium.benchmark.measurement.MeasurementChange;
import eu.gminarium.benchmark.measurement.MeasurementRevision;
import eu.gminarium.benchmark.measurement.MeasurementStatus;
import eu.gminarium.benchmark.measurement.Measurements;
import eu.gminarium.benchmark.measurement.NewMeasurement;
import eu.gminarium.security.Grant;
import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.OfficeFixture;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgramTest
class FormsTest {

    @Inject
    PartnershipFixture partnerships;

    @Inject
    OfficeFixture offices;

    @Inject
    CampaignFixture fixture;

    @Inject
    Campaigns campaigns;

    @Inject
    Forms forms;

    @Inject
    Review review;

    @Inject
    Measurements measurements;

    private Partnership partnership;
    private OfficeId office;
    private OfficeId other;
    private Campaign campaign;

    @BeforeEach
    void openCampaign() {
        partnership = partnerships.create();
        office = offices.office(partnership);
        other = offices.office(partnership);
        fixture.cards(partnership);
        campaign = fixture.open(partnership);
    }

    @Test
    void formGoesFromEmptyToAccepted() {
        assertThat(form().state()).isEqualTo(FormState.EMPTY);
        assertThat(fixture.enter(partnership, campaign, office, entry(TIME, 0, "19.3"))
                        .state())
                .isEqualTo(FormState.ENTERING);
        assertThat(fixture.enter(partnership, campaign, office, entry(SHARE, 0, "0.91"))
                        .state())
                .isEqualTo(FormState.COMPLETE);
        Form signed = fixture.sign(partnership, campaign, office);
        assertThat(signed.state()).isEqualTo(FormState.SIGNED_OFF);
        assertThat(signed.signOff()).isEqualTo(new Form.SignOff(CampaignFixture.at(CampaignFixture.FIRST_DAY), null));
        assertThat(accept(signed).state()).isEqualTo(FormState.ACCEPTED);
    }

    @Test
    void everyStepIsARevisionWithTheRoleThatTookIt() {
        fixture.fill(partnership, campaign, office);
        accept(fixture.sign(partnership, campaign, office));

        Measurement time = line(TIME);
        assertThat(fixture.coordinator(partnership, () -> measurements.revisions(time.id())))
                .extracting(MeasurementRevision::status, MeasurementRevision::role)
                .containsExactly(
                        tuple(MeasurementStatus.DRAFT, Role.OFFICE_COORDINATOR),
                        tuple(MeasurementStatus.SIGNED_OFF, Role.APPROVER),
                        tuple(MeasurementStatus.ACCEPTED, Role.COORDINATOR));
    }

    @Test
    void leadershipLearnsTheRoleAndNoPerson() {
        fixture.fill(partnership, campaign, office);
        accept(fixture.sign(partnership, campaign, office));
        fixture.step(partnership, campaign, CampaignStatus.CLOSED);
        fixture.step(partnership, campaign, CampaignStatus.RELEASED);

        Measurement time = line(TIME);
        assertThat(fixture.coordinator(partnership, () -> measurements.revisions(time.id())))
                .allSatisfy(revision -> assertThat(revision.by()).isNotNull());
        assertThat(partnerships.as(partnership, Role.LEADER, null, () -> measurements.revisions(time.id())))
                .hasSize(2)
                .allSatisfy(revision -> assertThat(revision.by()).isNull())
                .allSatisfy(revision -> assertThat(revision.role()).isNotNull());
    }

    @Test
    void nothingIsHalfSaved() {
        InvalidField refused = catchThrowableOfType(
                InvalidField.class,
                () -> fixture.enter(partnership, campaign, office, entry(TIME, 0, "19.3"), entry(SHARE, 0, "-0.5")));

        assertThat(refused.errors().getFirst().field()).isEqualTo("values.on-time.value");
        assertThat(form().state()).isEqualTo(FormState.EMPTY);
    }

    @Test
    void staleLineIsRefusedAndTheRestWithIt() {
        fixture.enter(partnership, campaign, office, entry(TIME, 0, "19.3"));

        assertThatThrownBy(() ->
                        fixture.enter(partnership, campaign, office, entry(SHARE, 0, "0.9"), entry(TIME, 0, "20")))
                .isInstanceOf(StaleVersion.class);
        assertThat(form().entered()).isEqualTo(1);
    }

    @Test
    void ofTwoWhoSaveTheSameLineAtOnceOneIsTold() throws InterruptedException {
        List<Callable<Form>> people = new ArrayList<>();
        for (String value : List.of("19.3", "19.4", "19.5", "19.6")) {
            people.add(() -> fixture.enter(partnership, campaign, office, entry(TIME, 0, value)));
        }
        List<Throwable> refusals = new ArrayList<>();
        try (ExecutorService atOnce = Executors.newFixedThreadPool(people.size())) {
            for (Future<Form> each : atOnce.invokeAll(people)) {
                try {
                    assertThat(each.get().entered()).isEqualTo(1);
                } catch (ExecutionException refused) {
                    refusals.add(Objects.requireNonNull(refused.getCause()));
                }
            }
        }
        assertThat(refusals).hasSize(3).allMatch(StaleVersion.class::isInstance);
        assertThat(line(TIME).revision()).isEqualTo(1);
    }

    @Test
    void differentLinesAreFilledAtTheSameTime() throws InterruptedException, ExecutionException {
        List<Callable<Form>> people = List.of(
                () -> fixture.enter(partnership, campaign, office, entry(TIME, 0, "19.3")),
                () -> fixture.enter(partnership, campaign, office, entry(SHARE, 0, "0.9")));
        try (ExecutorService atOnce = Executors.newFixedThreadPool(people.size())) {
            for (Future<Form> each : atOnce.invokeAll(people)) {
                each.get();
            }
        }
        assertThat(form().state()).isEqualTo(FormState.COMPLETE);
    }

    @Test
    void headSignsWhatTheHeadHasRead() {
        Form read = fixture.fill(partnership, campaign, office);
        fixture.enter(partnership, campaign, office, entry(TIME, 1, "29.3"));

        assertThatThrownBy(() -> fixture.head(
                        partnership, office, () -> forms.signOff(campaign.id(), office, read.version(), null)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void incompleteFormIsNotSigned() {
        fixture.enter(partnership, campaign, office, entry(TIME, 0, "19.3"));

        assertThatThrownBy(() -> fixture.sign(partnership, campaign, office))
                .isInstanceOfSatisfying(
                        FormIncomplete.class,
                        refusal -> assertThat(refusal.details()).containsEntry("lines", 1L));
    }

    @Test
    void missingValueWithItsReasonCompletesTheForm() {
        fixture.enter(
                partnership,
                campaign,
                office,
                entry(TIME, 0, "19.3"),
                new FormEntry(SHARE, 0, MeasuredValue.missing(MissingReason.NOT_MEASURED, null)));

        assertThat(fixture.sign(partnership, campaign, office).state()).isEqualTo(FormState.SIGNED_OFF);
    }

    @Test
    void doubtfulValueNeedsACommentBeforeTheSignature() {
        fixture.earlier(partnership, office, TIME, MeasuredValue.of(new BigDecimal("19.3")));
        Form jumped = fixture.enter(partnership, campaign, office, entry(TIME, 0, "193"), entry(SHARE, 0, "0.91"));

        assertThat(jumped.flagged()).isEqualTo(1);
        assertThatThrownBy(() -> fixture.sign(partnership, campaign, office)).isInstanceOf(FlagsUnexplained.class);

        MeasuredValue explained = new MeasuredValue(
                new BigDecimal("193"), null, null, null, null, "one case since 2009", Certainty.FINAL, false);
        fixture.enter(partnership, campaign, office, new FormEntry(TIME, 1, explained));
        assertThat(fixture.sign(partnership, campaign, office).state()).isEqualTo(FormState.SIGNED_OFF);
    }

    @Test
    void officeCoordinatorEntersASignatureOnPaperWithTheHeadsName() {
        Form filled = fixture.fill(partnership, campaign, office);

        InvalidField refused = catchThrowableOfType(
                InvalidField.class,
                () -> fixture.office(
                        partnership, office, () -> forms.signOff(campaign.id(), office, filled.version(), " ")));
        assertThat(refused.errors().getFirst().field()).isEqualTo("signatory");
        Form signed = fixture.office(
                partnership, office, () -> forms.signOff(campaign.id(), office, filled.version(), "Anna Nowak"));
        assertThat(Objects.requireNonNull(signed.signOff()).signatory()).isEqualTo("Anna Nowak");
    }

    @Test
    void onePersonMayEnterAndSignInASmallOffice() {
        fixture.fill(partnership, campaign, office);
        List<Grant> both = List.of(new Grant(Role.OFFICE_COORDINATOR, office), new Grant(Role.APPROVER, office));

        Form signed = CampaignFixture.on(
                CampaignFixture.FIRST_DAY,
                () -> partnerships.as(
                        partnership,
                        null,
                        both,
                        () -> forms.signOff(
                                campaign.id(),
                                office,
                                forms.get(campaign.id(), office).version(),
                                null)));

        assertThat(Objects.requireNonNull(signed.signOff()).signatory()).isNull();
    }

    @Test
    void signedValueIsChangedOnlyAfterItWasGivenBack() {
        fixture.fill(partnership, campaign, office);
        Form signed = fixture.sign(partnership, campaign, office);
        assertThatThrownBy(() -> fixture.enter(partnership, campaign, office, entry(TIME, 2, "20")))
                .isInstanceOf(ValueSettled.class);

        Form returned = giveBack(signed, Set.of(TIME));

        assertThat(returned.state()).isEqualTo(FormState.RETURNED);
        assertThat(Objects.requireNonNull(returned.lines().getFirst().now()).reason())
                .isEqualTo("hours or days?");
        assertThatThrownBy(() -> fixture.sign(partnership, campaign, office)).isInstanceOf(FormIncomplete.class);
        fixture.enter(partnership, campaign, office, entry(TIME, 3, "20"));
        assertThat(fixture.sign(partnership, campaign, office).state()).isEqualTo(FormState.SIGNED_OFF);
    }

    @Test
    void closedCampaignTakesOnlyWhatWasGivenBack() {
        fixture.fill(partnership, campaign, office);
        Form signed = fixture.sign(partnership, campaign, office);
        fixture.step(partnership, campaign, CampaignStatus.CLOSED);
        assertThatThrownBy(() -> fixture.enter(partnership, campaign, other, entry(TIME, 0, "20")))
                .isInstanceOf(FormClosed.class);

        giveBack(signed, null);

        fixture.enter(partnership, campaign, office, entry(TIME, 3, "20"), entry(SHARE, 3, "0.9"));
        assertThat(fixture.sign(partnership, campaign, office).state()).isEqualTo(FormState.SIGNED_OFF);
    }

    @Test
    void valuesWithoutFlagsAreAcceptedInOneGo() {
        fixture.earlier(partnership, office, TIME, MeasuredValue.of(new BigDecimal("5")));
        MeasuredValue explained =
                new MeasuredValue(new BigDecimal("19.3"), null, null, null, null, "new law", Certainty.FINAL, false);
        fixture.enter(partnership, campaign, office, new FormEntry(TIME, 0, explained), entry(SHARE, 0, "0.9"));
        fixture.sign(partnership, campaign, office);
        fixture.fill(partnership, campaign, other);
        fixture.sign(partnership, campaign, other);

        int accepted = fixture.coordinator(partnership, () -> review.acceptUnflagged(campaign.id()));

        assertThat(accepted).isEqualTo(3);
        assertThat(form().state()).isEqualTo(FormState.SIGNED_OFF);
        assertThat(fixture.coordinator(partnership, () -> review.acceptUnflagged(campaign.id())))
                .isZero();
    }

    @Test
    void onlyTheFormLeadsToASignature() {
        NewMeasurement direct = new NewMeasurement(
                office, TIME, CampaignFixture.YEAR, MeasuredValue.of(BigDecimal.TEN), MeasurementStatus.SIGNED_OFF);
        assertThatThrownBy(() -> fixture.office(partnership, office, () -> measurements.enter(direct)))
                .isInstanceOf(CollectedByCampaign.class);

        fixture.fill(partnership, campaign, office);
        Measurement time = line(TIME);
        MeasurementChange change =
                new MeasurementChange(time.revision(), MeasuredValue.of(BigDecimal.ONE), MeasurementStatus.SIGNED_OFF);
        assertThatThrownBy(() -> fixture.office(partnership, office, () -> measurements.change(time.id(), change)))
                .isInstanceOf(CollectedByCampaign.class);
    }

    @Test
    void officeThatIsNotAskedEntersAsBeforeAndIsUnderTheEmbargoToo() {
        Partnership wider = partnerships.create();
        OfficeId asked = offices.office(wider);
        OfficeId left = offices.office(wider);
        fixture.cards(wider);
        fixture.coordinator(
                wider,
                () -> campaigns.open(
                        new NewCampaign("Some", CampaignFixture.YEAR, Set.of(TIME), null, null, Set.of(asked))));
        NewMeasurement direct = new NewMeasurement(
                left, TIME, CampaignFixture.YEAR, MeasuredValue.of(BigDecimal.TEN), MeasurementStatus.SIGNED_OFF);

        Measurement entered = fixture.office(wider, left, () -> measurements.enter(direct));

        assertThat(entered.released()).isFalse();
        assertThatThrownBy(() -> fixture.office(wider, asked, () -> measurements.get(entered.id())))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void anotherOfficesFormIsNotThere() {
        Form filled = fixture.fill(partnership, campaign, office);

        assertThatThrownBy(() -> fixture.office(partnership, other, () -> forms.get(campaign.id(), office)))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> fixture.office(
                        partnership, other, () -> forms.save(campaign.id(), office, List.of(entry(TIME, 1, "1")))))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> fixture.head(
                        partnership, other, () -> forms.signOff(campaign.id(), office, filled.version(), null)))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void rolesDoWhatTheTableSays() {
        Form filled = fixture.fill(partnership, campaign, office);

        assertThatThrownBy(() -> fixture.head(
                        partnership, office, () -> forms.save(campaign.id(), office, List.of(entry(TIME, 1, "1")))))
                .isInstanceOf(RoleNotAllowed.class);
        assertThatThrownBy(() -> fixture.coordinator(
                        partnership, () -> forms.signOff(campaign.id(), office, filled.version(), "x")))
                .isInstanceOf(RoleNotAllowed.class);
        assertThatThrownBy(() -> fixture.office(
                        partnership, office, () -> review.accept(campaign.id(), office, filled.version(), null)))
                .isInstanceOf(RoleNotAllowed.class);
        assertThatThrownBy(
                        () -> partnerships.as(partnership, Role.LEADER, null, () -> forms.get(campaign.id(), office)))
                .isInstanceOf(RoleNotAllowed.class);
    }

    private Form form() {
        return fixture.office(partnership, office, () -> forms.get(campaign.id(), office));
    }

    private Measurement line(String indicator) {
        return form().lines().stream()
                .filter(each -> each.card().code().equals(indicator))
                .map(FormLine::now)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private Form accept(Form form) {
        return fixture.coordinator(partnership, () -> review.accept(campaign.id(), office, form.version(), null));
    }

    private Form giveBack(Form form, @Nullable Set<String> indicators) {
        return fixture.coordinator(
                partnership,
                () -> review.giveBack(campaign.id(), office, form.version(), indicators, "hours or days?"));
    }
}
