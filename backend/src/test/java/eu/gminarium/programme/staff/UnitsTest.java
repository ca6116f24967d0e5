package eu.gminarium.programme.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.programme.EmployeeDirectory;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.ProgrammeFixture;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgramTest
class UnitsTest {

    /** Before anybody of the fixture starts to work. */
    private static final LocalDate LAST_DAY = LocalDate.of(1999, 12, 31);

    @Inject
    ProgrammeFixture programme;

    @Inject
    Units units;

    @Inject
    EmployeeDirectory directory;

    private Partnership partnership;
    private Office office;
    private Unit unit;
    private Employee anna;

    @BeforeEach
    void officeWithUnit() {
        partnership = programme.partnership();
        office = programme.office(partnership, "Tworóg");
        unit = programme.unit(partnership, office, "OR");
        anna = programme.employee(partnership, unit, "Anna", "Nowak");
    }

    @Test
    void symbolComesOnceInAnOffice() {
        assertThatThrownBy(() -> programme.unit(partnership, office, "or")).isInstanceOf(UnitExists.class);
        assertThat(programme
                        .unit(partnership, programme.office(partnership, "Kalety"), "OR")
                        .symbol())
                .isEqualTo("OR");
    }

    @Test
    void headAndDeputyHeadTheUnit() {
        Employee deputy = programme.employee(partnership, unit, "Ewa", "Lis");

        Unit headed = lead(anna.id(), deputy.id());

        assertThat(headed.headName()).isEqualTo("Anna Nowak");
        assertThat(headed.people()).isEqualTo(2);
        assertThat(programme.asCoordinator(partnership, () -> directory.headedUnits(deputy.id())))
                .containsExactly(unit.id());
    }

    @Test
    void headWorksInTheOffice() {
        Unit elsewhere = programme.unit(partnership, programme.office(partnership, "Kalety"), "OR");
        Employee stranger = programme.employee(partnership, elsewhere, "Ewa", "Lis");

        assertThatThrownBy(() -> lead(stranger.id(), null)).isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> lead(anna.id(), anna.id())).isInstanceOf(InvalidField.class);
    }

    @Test
    void unitOfAnotherOfficeIsUnknown() {
        Office kalety = programme.office(partnership, "Kalety");

        assertThatThrownBy(() -> programme.asOfficeCoordinator(
                        partnership, kalety, () -> units.change(unit.id(), UnitChange.of(unit))))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void changeOfAnOlderVersionIsRefused() {
        lead(anna.id(), null);

        assertThatThrownBy(() -> lead(null, null)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void onlyAUnitInWhichNobodyHasWorkedCanBeRemoved() {
        Unit empty = programme.unit(partnership, office, "FN");

        programme.asOfficeCoordinator(partnership, office, () -> {
            units.remove(empty.id(), empty.version());
            return null;
        });

        assertThatThrownBy(() -> programme.asOfficeCoordinator(partnership, office, () -> {
                    units.remove(unit.id(), unit.version());
                    return null;
                }))
                .isInstanceOf(UnitInUse.class);
        assertThat(programme.asOfficeCoordinator(partnership, office, () -> units.of(office.id())))
                .extracting(Unit::symbol)
                .containsExactly("OR");
    }

    @Test
    void endsAfterItsPeopleHaveMoved() {
        assertThatThrownBy(() -> end(unit, LAST_DAY)).isInstanceOf(UnitNotEmpty.class);

        Unit ended = end(programme.unit(partnership, office, "FN"), LAST_DAY);

        assertThat(ended.endedOn()).isEqualTo(LAST_DAY);
        assertThat(ended.takesPeople(LAST_DAY)).isTrue();
        assertThat(ended.takesPeople(LAST_DAY.plusDays(1))).isFalse();
        assertThat(end(ended, null).endedOn()).isNull();
    }

    @Test
    void takesNobodyAfterItsLastDay() {
        Unit ended = end(programme.unit(partnership, office, "FN"), LAST_DAY);

        assertThatThrownBy(() -> programme.employee(partnership, ended, "Ewa", "Lis"))
                .isInstanceOfSatisfying(
                        InvalidField.class,
                        invalid -> assertThat(invalid.errors())
                                .extracting(InvalidField.FieldError::field)
                                .containsExactly("unitId"));
    }

    private Unit end(Unit which, @Nullable LocalDate lastDay) {
        EndOfUnit input = new EndOfUnit(lastDay, which.version());
        return programme.asOfficeCoordinator(partnership, office, () -> units.end(which.id(), input));
    }

    private Unit lead(@Nullable EmployeeId head, @Nullable EmployeeId deputy) {
        UnitChange change = new UnitChange("OR", "Organizacja", head, deputy, unit.version());
        return programme.asOfficeCoordinator(partnership, office, () -> units.change(unit.id(), change));
    }
}
