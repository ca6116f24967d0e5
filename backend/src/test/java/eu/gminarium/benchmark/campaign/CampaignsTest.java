package eu.gminarium.benchmark.campaign;

import static eu.gminarium.benchmark.campaign.CampaignFixture.SHARE;
import static eu.gminarium.benchmark.campaign.CampaignFixture.TIME;
import static eu.gminarium.benchmark.campaign.CampaignFixture.input;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.gminarium.benchmark.Period;
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
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgramTest
class CampaignsTest {

    @Inject
    PartnershipFixture partnerships;

    @Inject
    OfficeFixture offices;

    @Inject
    CampaignFixture fixture;

    @Inject
    Campaigns campaigns;

    private Partnership partnership;
    private OfficeId office;
    private OfficeId other;

    @BeforeEach
    void partnershipWithTwoOffices() {
        partnership = partnerships.create();
        office = offices.office(partnership);
        other = offices.office(partnership);
        fixture.cards(partnership);
    }

    @Test
    void asksEveryOfficeUntilTheDayThatTheCardsGive() {
        Campaign opened = coordinator(
                () -> campaigns.open(new NewCampaign("2012", CampaignFixture.YEAR, Set.of(TIME), null, null, null)));

        assertThat(opened.offices()).containsExactlyInAnyOrder(office, other);
        assertThat(opened.opensOn()).isEqualTo(CampaignFixture.FIRST_DAY);
        assertThat(opened.dueOn()).isEqualTo(LocalDate.of(2013, 3, 1));
        assertThat(opened.status()).isEqualTo(CampaignStatus.OPEN);
    }

    @Test
    void sameIndicatorAndPeriodAreAskedForOnceAndNothingIsHalfOpened() {
        coordinator(() -> campaigns.open(input(TIME)));

        assertThatThrownBy(() -> coordinator(() -> campaigns.open(input(SHARE, TIME))))
                .isInstanceOf(IndicatorCollectedAlready.class);
        assertThat(coordinator(campaigns::all)).hasSize(1);
        assertThat(coordinator(() -> campaigns.open(input(SHARE))).definitions())
                .hasSize(1);
    }

    @Test
    void refusalsNameTheField() {
        assertThat(refused(() -> campaigns.open(input("mystery-index")))).isEqualTo("indicators");
        assertThat(refused(() -> campaigns.open(input("nonsense")))).isEqualTo("indicators");
        assertThat(refused(() -> campaigns.open(new NewCampaign(
                        "May",
                        new Period(LocalDate.of(2012, 5, 1), LocalDate.of(2012, 5, 31)),
                        Set.of(TIME),
                        null,
                        null,
                        null))))
                .isEqualTo("indicators");
        assertThat(refused(() -> campaigns.open(new NewCampaign(
                        "2012", CampaignFixture.YEAR, Set.of(TIME), null, LocalDate.of(2012, 12, 1), null))))
                .isEqualTo("dueOn");
        assertThat(refused(() -> campaigns.open(new NewCampaign(
                        "2012", CampaignFixture.YEAR, Set.of(TIME), null, null, Set.of(OfficeId.next())))))
                .isEqualTo("offices");
    }

    @Test
    void officesSeeTheCampaignsThatAskThem() {
        Campaign mine = coordinator(() -> campaigns.open(
                new NewCampaign("2012", CampaignFixture.YEAR, Set.of(TIME), null, null, Set.of(office))));

        assertThat(fixture.office(partnership, office, campaigns::all)).containsExactly(mine);
        assertThat(fixture.head(partnership, office, campaigns::all)).containsExactly(mine);
        assertThat(fixture.office(partnership, other, campaigns::all)).isEmpty();
        assertThatThrownBy(() -> fixture.office(partnership, other, () -> campaigns.get(mine.id())))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void nobodyButTheCoordinatorOpensOrReleases() {
        Campaign opened = fixture.open(partnership);

        for (Role role : Role.values()) {
            OfficeId of = role.ofOffice() ? office : null;
            if (role != Role.COORDINATOR) {
                assertThatThrownBy(() -> partnerships.as(partnership, role, of, () -> campaigns.open(input(TIME))))
                        .isInstanceOf(RoleNotAllowed.class);
                assertThatThrownBy(() -> partnerships.as(
                                partnership,
                                role,
                                of,
                                () -> campaigns.change(
                                        opened.id(), CampaignChange.to(CampaignStatus.RELEASED, opened.version()))))
                        .isInstanceOf(RoleNotAllowed.class);
            }
        }
    }

    @Test
    void openedIsClosedReopenedAndReleasedOnce() {
        Campaign opened = fixture.open(partnership);

        assertThatThrownBy(() -> step(opened, CampaignStatus.RELEASED)).isInstanceOf(CampaignStillOpen.class);
        assertThat(step(opened, CampaignStatus.CLOSED).closedAt()).isNotNull();
        assertThat(step(opened, CampaignStatus.OPEN).closedAt()).isNull();
        step(opened, CampaignStatus.CLOSED);
        assertThat(step(opened, CampaignStatus.RELEASED).releasedAt()).isNotNull();
        assertThatThrownBy(() -> step(opened, CampaignStatus.OPEN)).isInstanceOf(CampaignReleased.class);
    }

    @Test
    void staleChangeIsRefused() {
        Campaign opened = fixture.open(partnership);
        CampaignChange renamed = new CampaignChange(opened.version(), "The year", null, null);
        coordinator(() -> campaigns.change(opened.id(), renamed));

        assertThatThrownBy(() -> coordinator(() -> campaigns.change(opened.id(), renamed)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void valuesThatWaitForTheCoordinatorStopTheRelease() {
        Campaign opened = fixture.open(partnership);
        fixture.fill(partnership, opened, office);
        fixture.sign(partnership, opened, office);
        step(opened, CampaignStatus.CLOSED);

        assertThatThrownBy(() -> step(opened, CampaignStatus.RELEASED))
                .isInstanceOfSatisfying(
                        ValuesToReview.class,
                        refusal -> assertThat(refusal.details()).containsEntry("values", 2L));
        assertThat(coordinator(() -> campaigns.get(opened.id())).status()).isEqualTo(CampaignStatus.CLOSED);
    }

    private Campaign step(Campaign campaign, CampaignStatus status) {
        return fixture.step(partnership, campaign, status);
    }

    private <T> T coordinator(Supplier<T> work) {
        return fixture.coordinator(partnership, work);
    }

    private String refused(Supplier<?> work) {
        InvalidField refusal = catchThrowableOfType(InvalidField.class, () -> coordinator(work));
        return refusal.errors().getFirst().field();
    }
}
