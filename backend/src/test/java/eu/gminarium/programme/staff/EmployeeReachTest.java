package eu.gminarium.programme.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.programme.ApplicantDirectory;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.ProgrammeFixture;
import eu.gminarium.security.Grant;
import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two offices: Tworóg with units OR (Anna, Boris) and FN (Celina), Kalety with OR (Daria). Anna heads OR of Tworóg. */
@MicronautTest(transactional = false)
@Property(name = "spec.name", value = EmployeeReachTest.NAME)
class EmployeeReachTest {

    static final String NAME = "EmployeeReachTest";

    @Inject
    ProgrammeFixture programme;

    @Inject
    PartnershipFixture partnerships;

    @Inject
    Employees employees;

    @Inject
    Units units;

    @Inject
    Applied applied;

    private Partnership partnership;
    private Office tworog;
    private Office kalety;
    private Employee anna;
    private Employee daria;

    @BeforeEach
    void people() {
        partnership = programme.partnership();
        tworog = programme.office(partnership, "Tworóg");
        kalety = programme.office(partnership, "Kalety");
        Unit or = programme.unit(partnership, tworog, "OR");
        anna = programme.employee(partnership, or, "Anna", "A");
        programme.employee(partnership, or, "Boris", "B");
        programme.employee(partnership, programme.unit(partnership, tworog, "FN"), "Celina", "C");
        daria = programme.employee(partnership, programme.unit(partnership, kalety, "OR"), "Daria", "D");
        programme.asOfficeCoordinator(
                partnership,
                tworog,
                () -> units.change(or.id(), new UnitChange("OR", "Organizacja", anna.id(), null, or.version())));
    }

    @ParameterizedTest(name = "{0} sees {1}")
    @CsvSource({
        "OFFICE_COORDINATOR, Anna Boris Celina",
        "HEAD, Anna Boris",
        "COORDINATOR, Anna Daria",
        "HEAD COORDINATOR, Anna Boris Daria",
    })
    void eachRoleSeesItsPeople(String roles, String expected) {
        applied.people.add(daria.id());

        Set<String> seen = as(roles, this::everybody);

        assertThat(String.join(" ", seen)).isEqualTo(expected);
        assertThat(as(roles, () -> employees.count(EmployeeFilter.ALL))).isEqualTo(seen.size());
    }

    @ParameterizedTest
    @CsvSource({"STAFF", "APPROVER", "LEADER", "AUDITOR"})
    void otherRolesSeeNobody(String role) {
        assertThatThrownBy(() -> as(role, this::everybody)).isInstanceOf(RoleNotAllowed.class);
    }

    @Test
    void personOutOfReachLooksLikeNobody() {
        assertThat(as("OFFICE_COORDINATOR", () -> employees.get(anna.id())).firstName())
                .isEqualTo("Anna");
        assertThatThrownBy(() -> as("OFFICE_COORDINATOR", () -> employees.get(daria.id())))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> as("OFFICE_COORDINATOR", () -> employees.history(daria.id())))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> as(
                        "OFFICE_COORDINATOR",
                        () -> employees.change(daria.id(), new EmployeeChange("X", "Y", null, "Z", daria.version()))))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void coordinatorSeesNumbersOfAllUnitsAndNoNames() {
        applied.people.clear();
        List<Unit> seen = partnerships.asCoordinator(partnership, () -> units.of(tworog.id()));

        assertThat(seen).extracting(Unit::people).containsExactly(1L, 2L);
        assertThat(seen).extracting(Unit::headName).containsOnlyNulls();
        assertThat(as("OFFICE_COORDINATOR", () -> units.of(tworog.id())))
                .extracting(Unit::headName)
                .contains("Anna A");
    }

    private Set<String> everybody() {
        return employees.list(EmployeeFilter.ALL, Languages.POLISH, 0, 50).stream()
                .map(Employee::firstName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private <T> T as(String roles, Supplier<T> work) {
        List<Grant> grants = List.of(roles.split(" ")).stream()
                .map(Role::valueOf)
                .map(role -> new Grant(role, role.ofOffice() ? tworog.id() : null))
                .toList();
        return partnerships.as(partnership, anna.id(), grants, work);
    }

    /** Stands in for the area of trainings, which is not part of this test. */
    @Singleton
    @Primary
    @Requires(property = "spec.name", value = EmployeeReachTest.NAME)
    static final class Applied implements ApplicantDirectory {

        final Set<EmployeeId> people = ConcurrentHashMap.newKeySet();

        @Override
        public Set<EmployeeId> applicants() {
            return Set.copyOf(people);
        }
    }
}
