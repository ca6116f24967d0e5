package eu.gminarium.ui.demo;

import static eu.gminarium.ui.demo.LoadedDemo.LUBELSKIE;
import static eu.gminarium.ui.demo.LoadedDemo.TARNOGORSKI;
import static eu.gminarium.ui.demo.LoadedDemo.asCoordinator;
import static eu.gminarium.ui.demo.LoadedDemo.bean;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.gminarium.programme.OfficeSummary;
import eu.gminarium.programme.Offices;
import eu.gminarium.programme.plan.Budget;
import eu.gminarium.programme.plan.Partner;
import eu.gminarium.programme.plan.PartnerRole;
import eu.gminarium.programme.plan.Partners;
import eu.gminarium.programme.plan.Programme;
import eu.gminarium.programme.plan.Programmes;
import eu.gminarium.programme.plan.Topics;
import eu.gminarium.programme.staff.Units;
import eu.gminarium.security.account.Accounts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DemoFrameTest {

    @Test
    void countyAndFivePartnersEmployAsManyAsTheAnnouncementSays() {
        List<OfficeSummary> offices =
                asCoordinator(TARNOGORSKI, () -> bean(Offices.class).list());

        assertThat(offices)
                .extracting(each -> each.office().displayName(), OfficeSummary::people)
                .containsExactly(
                        tuple("Powiat tarnogórski", 162L),
                        tuple("Kalety", 20L),
                        tuple("Miasteczko Śląskie", 22L),
                        tuple("Ożarowice", 15L),
                        tuple("Tworóg", 18L),
                        tuple("Partner 6", 15L));
        assertThat(offices.stream().mapToLong(OfficeSummary::people).sum()).isEqualTo(252);
    }

    @Test
    void everyOfficeHasItsUnits() {
        long units = asCoordinator(
                TARNOGORSKI,
                () -> bean(Offices.class).list().stream()
                        .mapToLong(
                                each -> bean(Units.class).of(each.office().id()).size())
                        .sum());

        assertThat(units).isEqualTo(36);
    }

    @Test
    void grantAndOwnContributionMakeTheValueOfTheProject() {
        Budget budget = Objects.requireNonNull(
                asCoordinator(TARNOGORSKI, () -> bean(Programmes.class).list())
                        .getFirst()
                        .budget());

        assertThat(budget.total().amount()).isEqualTo(new BigDecimal("1477874.80"));
        assertThat(budget.grant().amount()).isEqualTo(new BigDecimal("1323606.00"));
        assertThat(budget.ownContribution().amount()).isEqualTo(new BigDecimal("154268.80"));
    }

    @Test
    void aCountyLeadsAndNinetyOfItsPartnersTakePart() {
        List<Partner> partners = partners(TARNOGORSKI);

        assertThat(partners.getFirst().terms().role()).isEqualTo(PartnerRole.LEAD);
        assertThat(partners.getFirst().terms().targetParticipants()).isEqualTo(162);
        assertThat(partners.stream().skip(1).map(each -> each.terms().targetParticipants()))
                .containsExactly(20, 22, 15, 18, 15);
    }

    @Test
    void topicsAreKnown() {
        assertThat(asCoordinator(TARNOGORSKI, () -> bean(Topics.class).list())).hasSize(8);
    }

    @Test
    void lubelskieHas137OfficesWhoReport1425PeopleTrained() {
        List<Partner> partners = partners(LUBELSKIE);

        assertThat(partners).hasSize(137);
        assertThat(trained(partners)).isEqualTo(1425);
    }

    @Test
    void everySignInWorks() {
        for (DemoPerson person : DemoPerson.all()) {
            assertThat(bean(Accounts.class).signIn(person.username(), "gminarium-demo"))
                    .as(person.username())
                    .isPresent();
        }
        assertThat(DemoPerson.all()).hasSize(15);
    }

    private static long trained(List<Partner> partners) {
        return partners.stream()
                .map(each -> each.terms().reportedTrained())
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static List<Partner> partners(String partnership) {
        return asCoordinator(partnership, () -> {
            Programme programme = bean(Programmes.class).list().getFirst();
            return bean(Partners.class).of(programme.id());
        });
    }
}
