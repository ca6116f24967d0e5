package eu.gminarium.programme.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.programme.Office;
import eu.gminarium.programme.ProgrammeFixture;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgramTest
class PartnersTest {

    @Inject
    ProgrammeFixture programme;

    @Inject
    Programmes programmes;

    @Inject
    Partners partners;

    @Inject
    Topics topics;

    private Partnership partnership;
    private ProgrammeId id;
    private Office county;
    private Office tworog;

    @BeforeEach
    void programmeWithOffices() {
        partnership = programme.partnership();
        tworog = programme.office(partnership, "Tworóg");
        county = programme.office(partnership, "Powiat tarnogórski");
        ProgrammeInput input = new ProgrammeInput(
                "Sprawny urząd", null, null, null, null, LocalDate.of(2011, 3, 1), LocalDate.of(2013, 2, 28), null);
        id = programme
                .asCoordinator(partnership, () -> programmes.create(input))
                .id();
    }

    @Test
    void leadStandsFirst() {
        add(tworog.id(), PartnerTerms.unknown());
        add(county.id(), terms(PartnerRole.LEAD, 162));

        List<Partner> all = programme.asCoordinator(partnership, () -> partners.of(id));

        assertThat(all).extracting(Partner::officeName).containsExactly("Powiat tarnogórski", "Tworóg");
        assertThat(all.getFirst().terms().staffCount()).isEqualTo(162);
        assertThat(all.getLast().terms().staffCount()).isNull();
    }

    @Test
    void programmeHasOneLead() {
        add(county.id(), terms(PartnerRole.LEAD, 162));

        assertThatThrownBy(() -> add(tworog.id(), terms(PartnerRole.LEAD, 18))).isInstanceOf(LeadExists.class);
        Partner partner = add(tworog.id(), terms(PartnerRole.PARTNER, 18));
        assertThatThrownBy(() -> programme.asCoordinator(
                        partnership,
                        () -> partners.change(partner.id(), partner.version(), terms(PartnerRole.LEAD, 18))))
                .isInstanceOf(LeadExists.class);
    }

    @Test
    void officeTakesPartOnce() {
        add(tworog.id(), PartnerTerms.unknown());

        assertThatThrownBy(() -> add(tworog.id(), PartnerTerms.unknown())).isInstanceOf(PartnerExists.class);
    }

    @Test
    void unknownOfficeIsNamed() {
        assertThatThrownBy(() -> add(OfficeId.next(), PartnerTerms.unknown())).isInstanceOf(InvalidField.class);
    }

    @Test
    void numbersAreNotNegative() {
        assertThatThrownBy(() -> add(tworog.id(), terms(PartnerRole.PARTNER, -1)))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void removedPartnerLeavesTheOffice() {
        Partner partner = add(tworog.id(), PartnerTerms.unknown());

        assertThatThrownBy(() -> remove(partner, partner.version() + 1)).isInstanceOf(StaleVersion.class);
        remove(partner, partner.version());

        assertThat(programme.asCoordinator(partnership, () -> partners.of(id))).isEmpty();
    }

    @Test
    void newTopicGetsACodeOfItsOwn() {
        LocalizedText name = LocalizedText.of("pl", "Obsługa mieszkańca");

        assertThat(programme.asCoordinator(partnership, () -> topics.add(name).code()))
                .isEqualTo("obsluga-mieszkanca");
        assertThat(programme.asCoordinator(partnership, () -> topics.add(name).code()))
                .isEqualTo("obsluga-mieszkanca-2");
    }

    @Test
    void topicIsPutUnderItsCode() {
        put("client-service", "Obsługa klienta");
        put("client-service", "Obsługa mieszkańca");

        assertThat(programme.asCoordinator(partnership, topics::list))
                .singleElement()
                .satisfies(
                        topic -> assertThat(topic.name().byLanguage()).isEqualTo(Map.of("pl", "Obsługa mieszkańca")));
        assertThatThrownBy(() -> put("Client Service", "x")).isInstanceOf(ConstraintViolationException.class);
    }

    private void put(String code, String name) {
        programme.asCoordinator(partnership, () -> topics.put(code, LocalizedText.of("pl", name)));
    }

    private Partner add(OfficeId office, PartnerTerms terms) {
        return programme.asCoordinator(partnership, () -> partners.add(id, office, terms));
    }

    private void remove(Partner partner, long version) {
        programme.asCoordinator(partnership, () -> {
            partners.remove(partner.id(), version);
            return null;
        });
    }

    private static PartnerTerms terms(PartnerRole role, int staff) {
        return new PartnerTerms(role, "1/2011", LocalDate.of(2011, 1, 31), staff, staff, null);
    }
}
