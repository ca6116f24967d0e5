package eu.gminarium.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.programme.staff.Unit;
import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgramTest
class OfficesTest {

    private static final LocalDate SPRING = LocalDate.of(2011, 3, 1);

    @Inject
    ProgrammeFixture programme;

    @Inject
    PartnershipFixture partnerships;

    @Inject
    Offices offices;

    private Partnership partnership;

    @BeforeEach
    void register() {
        programme.importRegister();
        partnership = programme.partnership();
    }

    @Test
    void officeFromRegisterHasItsNameAndKind() {
        Office tworog = add("2413082");
        Office county = add("2413");

        assertThat(tworog.name()).isEqualTo("Tworóg");
        assertThat(tworog.kind()).isEqualTo(OfficeKind.RURAL);
        assertThat(tworog.number()).isEqualTo(1);
        assertThat(county.name()).isEqualTo("Powiat tarnogórski");
        assertThat(county.kind()).isEqualTo(OfficeKind.COUNTY);
        assertThat(county.number()).isEqualTo(2);
    }

    @Test
    void officeIsAddedOnce() {
        add("2413082");

        assertThatThrownBy(() -> add("2413082")).isInstanceOf(OfficeExists.class);
    }

    @Test
    void codeWithoutOfficeIsRefused() {
        assertThatThrownBy(() -> add("06")).isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> add("9999999")).isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> add("nothing")).isInstanceOf(InvalidField.class);
    }

    @Test
    void unnamedPartnerIsCalledByItsNumberUntilItIsKnown() {
        add("2413082");
        Office unnamed = addUnnamed();

        assertThat(unnamed.displayName()).isEqualTo("Partner 2");
        Office known = change(
                unnamed,
                now -> new OfficeChange(
                        null, "Urząd Miejski w Kaletach", "2413011", now.kind(), now.joinedOn(), null, now.version()));
        assertThat(known.displayName()).isEqualTo("Kalety");
        assertThat(known.kind()).isEqualTo(OfficeKind.TOWN);
        assertThat(known.number()).isEqualTo(2);
    }

    @Test
    void codeThatAnotherOfficeHasIsRefusedAlsoLater() {
        add("2413082");
        Office unnamed = addUnnamed();

        assertThatThrownBy(() -> change(
                        unnamed, now -> new OfficeChange(null, null, "2413082", now.kind(), null, null, now.version())))
                .isInstanceOf(OfficeExists.class);
    }

    @Test
    void officeCannotLeaveBeforeItJoined() {
        Office office = add("2413082");

        assertThatThrownBy(() -> change(
                        office,
                        now -> new OfficeChange(
                                now.name(), null, now.terc(), now.kind(), SPRING, SPRING.minusDays(1), now.version())))
                .isInstanceOf(InvalidField.class);
    }

    @Test
    void changeOfAnOlderVersionIsRefused() {
        Office office = add("2413082");
        change(office, now -> now);

        assertThatThrownBy(() -> change(office, now -> now)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void listCountsThePeopleOfToday() {
        Office office = programme.office(partnership, "Kalety");
        programme.office(partnership, "Tworóg");
        Unit unit = programme.unit(partnership, office, "OR");
        programme.employee(partnership, unit, "Anna", "Nowak");
        programme.employee(partnership, unit, "Łucja", "Żak");

        List<OfficeSummary> list = programme.asCoordinator(partnership, offices::list);

        assertThat(list).extracting(OfficeSummary::people).containsExactly(2L, 0L);
    }

    @Test
    void onlyCoordinatorsAddOffices() {
        Office office = programme.office(partnership, "Kalety");

        assertThatThrownBy(() -> partnerships.as(
                        partnership,
                        Role.OFFICE_COORDINATOR,
                        office.id(),
                        () -> offices.addFromRegister("2413082", null, null)))
                .isInstanceOf(RoleNotAllowed.class);
    }

    @Test
    void officeOfAnotherPartnershipIsUnknown() {
        Office office = programme.office(programme.partnership(), "Kalety");
        OfficeId elsewhere = office.id();

        assertThatThrownBy(() -> programme.asCoordinator(partnership, () -> offices.get(elsewhere)))
                .isInstanceOf(RecordNotFound.class);
    }

    private Office add(String terc) {
        return programme.asCoordinator(partnership, () -> offices.addFromRegister(terc, null, SPRING));
    }

    private Office addUnnamed() {
        return programme.asCoordinator(
                partnership, () -> offices.add(new NewOffice(" ", null, OfficeKind.OTHER, SPRING)));
    }

    private Office change(Office office, UnaryOperator<OfficeChange> change) {
        return programme.asCoordinator(
                partnership, () -> offices.change(office.id(), change.apply(OfficeChange.of(office))));
    }
}
