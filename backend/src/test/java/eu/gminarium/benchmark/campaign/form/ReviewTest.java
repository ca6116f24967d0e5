package eu.gminarium.benchmark.campaign.form;

import static eu.gminarium.benchmark.campaign.CampaignFixture.SHARE;
import static eu.gminarium.benchmark.campaign.CampaignFixture.TIME;
import static eu.gminarium.benchmark.campaign.CampaignFixture.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.benchmark.Certainty;
import eu.gminarium.benchmark.campaign.CampaignFixture;
import eu.gminarium.benchmark.campaign.CampaignStatus;
import eu.gminarium.benchmark.campaign.NewCampaign;
import eu.gminarium.benchmark.measurement.CollectedByCampaign;
import eu.gminarium.benchmark.measurement.MeasuredValue;
import eu.gminarium.benchmark.measurement.Measurement;
import eu.gminarium.benchmark.measurement.MeasurementChange;
import eu.gminarium.benchmark.measurement.MeasurementStatus;
import eu.gminarium.benchmark.measurement.NewMeasurement;
import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.ProgramTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the coordinator gives back and accepts, and who reaches which form. */
@ProgramTest
class ReviewTest extends FormFixture {

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
}
