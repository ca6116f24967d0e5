package eu.gminarium.programme.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.programme.EmployeeDirectory;
import eu.gminarium.programme.Employment;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.ProgrammeFixture;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ProgramTest
class EmployeesTest {

    private static final LocalDate MOVE = LocalDate.of(2012, 5, 1);

    @Inject
    ProgrammeFixture programme;

    @Inject
    Employees employees;

    @Inject
    EmployeeDirectory directory;

    private Partnership partnership;
    private Office office;
    private Unit unit;

    @BeforeEach
    void officeWithUnit() {
        partnership = programme.partnership();
        office = programme.office(partnership, "Tworóg");
        unit = programme.unit(partnership, office, "OR");
    }

    @Test
    void personNeedsNoEmail() {
        Employee anna = programme.employee(partnership, unit, "Anna", "Nowak");

        assertThat(anna.email()).isNull();
        assertThat(anna.unitSymbol()).isEqualTo("OR");
        assertThat(anna.officeName()).isEqualTo("Tworóg");
    }

    @Test
    void emailIsKeptInLowerCaseAndBelongsToOnePersonOfTheOffice() {
        Employee anna = hire("Anna", "Nowak", "Anna.Nowak@Tworog.Example");

        assertThat(anna.email()).isEqualTo("anna.nowak@tworog.example");
        assertThatThrownBy(() -> hire("Antoni", "Nowak", "anna.nowak@tworog.example"))
                .isInstanceOf(EmailTaken.class);
    }

    @Test
    void nobodyIsAddedWhenOneOfManyIsRefused() {
        NewEmployee good = new NewEmployee("Anna", "Nowak", "anna@tworog.example", place(unit));
        NewEmployee twin = new NewEmployee("Ewa", "Nowak", "anna@tworog.example", place(unit));

        assertThatThrownBy(() -> acting(() -> employees.addAll(List.of(good, twin))))
                .isInstanceOf(EmailTaken.class);
        assertThat(acting(() -> employees.count(EmployeeFilter.ALL))).isZero();
    }

    @Test
    void emptyNameIsRefused() {
        assertThatThrownBy(() -> hire(" ", "Nowak", null)).isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> hire("Anna", "Nowak", "no address")).isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void unitMustBeTheOffices() {
        Unit elsewhere = programme.unit(partnership, programme.office(partnership, "Kalety"), "OR");
        NewEmployment mixed = new NewEmployment(office.id(), elsewhere.id(), "Referent", MOVE);

        assertThatThrownBy(() -> acting(() -> employees.add(new NewEmployee("Anna", "Nowak", null, mixed))))
                .isInstanceOf(InvalidField.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"swi", "Świer", "ewa sw", "ŚWIERCZYNA EWA", "ewa"})
    void searchIgnoresCaseDiacriticsAndTheOrderOfNames(String typed) {
        hire("Ewa", "Świerczyna", null);
        hire("Joanna", "Pietrucha", null);

        assertThat(names(typed, Languages.POLISH)).containsExactly("Świerczyna");
    }

    @ParameterizedTest
    @ValueSource(strings = {"inspe", "INSPEKTOR", "ínšpektor"})
    void searchFindsThePositionToo(String typed) {
        Employee ewa = hire("Ewa", "Świerczyna", null);
        acting(() -> employees.change(
                ewa.id(), new EmployeeChange("Ewa", "Świerczyna", null, "Główny Inspektor", ewa.version())));

        assertThat(names(typed, Languages.POLISH)).containsExactly("Świerczyna");
        assertThat(names("glowny", Languages.POLISH)).containsExactly("Świerczyna");
        assertThat(names("spektor", Languages.POLISH)).isEmpty();
    }

    @Test
    void listIsSortedByTheReadersLanguage() {
        for (String name : List.of("Żak", "Zając", "Łukasik", "Lis", "Chmiel", "Hajduk", "Ćwik", "Cieślak")) {
            hire("Anna", name, null);
        }

        assertThat(names("", Languages.POLISH))
                .containsExactly("Chmiel", "Cieślak", "Ćwik", "Hajduk", "Lis", "Łukasik", "Zając", "Żak");
        assertThat(names("", Languages.CZECH)).containsSubsequence("Hajduk", "Chmiel", "Lis");
    }

    @Test
    void recordsKeepTheOfficeOfTheDay() {
        Employee anna = hire("Anna", "Nowak", null);
        Unit other = programme.unit(partnership, office, "FN");

        Employee moved = acting(() -> employees.employ(
                anna.id(), new NewEmployment(office.id(), other.id(), "Kierownik", MOVE), anna.version()));

        assertThat(moved.unitSymbol()).isEqualTo("FN");
        assertThat(unitOn(anna, MOVE.minusDays(1))).isEqualTo("OR");
        assertThat(unitOn(anna, MOVE)).isEqualTo("FN");
        assertThat(acting(() -> employees.history(anna.id())))
                .extracting(EmploymentPeriod::to)
                .containsExactly(null, MOVE.minusDays(1));
    }

    @Test
    void employmentsDoNotOverlap() {
        Employee anna = hire("Anna", "Nowak", null);
        NewEmployment earlier = new NewEmployment(office.id(), unit.id(), "Kierownik", ProgrammeFixture.LONG_AGO);

        assertThatThrownBy(() -> acting(() -> employees.employ(anna.id(), earlier, anna.version())))
                .isInstanceOf(EmploymentOverlaps.class);
    }

    @Test
    void whoHasLeftIsListedOnlyOnRequest() {
        Employee anna = hire("Anna", "Nowak", null);
        Employee left = acting(() -> employees.endEmployment(anna.id(), new EndOfEmployment(MOVE, anna.version())));

        assertThat(left.employedTo()).isEqualTo(MOVE);
        assertThat(acting(() -> employees.count(EmployeeFilter.ALL))).isZero();
        assertThat(acting(() -> employees.count(new EmployeeFilter("", null, null, true))))
                .isOne();
    }

    @Test
    void changeOfAnOlderVersionIsRefused() {
        Employee anna = hire("Anna", "Nowak", null);
        EmployeeChange married = new EmployeeChange("Anna", "Kowalska", null, "Kierownik", anna.version());

        Employee changed = acting(() -> employees.change(anna.id(), married));

        assertThat(changed.fullName()).isEqualTo("Anna Kowalska");
        assertThat(changed.position()).isEqualTo("Kierownik");
        assertThatThrownBy(() -> acting(() -> employees.change(anna.id(), married)))
                .isInstanceOf(StaleVersion.class);
    }

    private Employee hire(String firstName, String lastName, @Nullable String email) {
        return programme.hire(partnership, unit, firstName, lastName, email);
    }

    private NewEmployment place(Unit at) {
        return new NewEmployment(at.office(), at.id(), "Referent", ProgrammeFixture.LONG_AGO);
    }

    private List<String> names(String typed, Locale language) {
        return acting(() -> employees.list(new EmployeeFilter(typed, null, null, false), language, 0, 50)).stream()
                .map(Employee::lastName)
                .toList();
    }

    private String unitOn(Employee person, LocalDate day) {
        return acting(() -> directory.employment(person.id(), day))
                .map(Employment::unitSymbol)
                .orElseThrow();
    }

    private <T> T acting(Supplier<T> work) {
        return programme.asOfficeCoordinator(partnership, office, work);
    }
}
