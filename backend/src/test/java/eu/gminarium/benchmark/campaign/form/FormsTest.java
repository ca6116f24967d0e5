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
import eu.gminarium.benchmark.campaign.CampaignFixture;
import eu.gminarium.benchmark.campaign.CampaignStatus;
import eu.gminarium.benchmark.measurement.MeasuredValue;
import eu.gminarium.benchmark.measurement.Measurement;
import eu.gminarium.benchmark.measurement.MeasurementRevision;
import eu.gminarium.benchmark.measurement.MeasurementStatus;
import eu.gminarium.security.Grant;
import eu.gminarium.security.Role;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.testing.ProgramTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What an office enters and its head signs. */
@ProgramTest
class FormsTest extends FormFixture {

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
}
