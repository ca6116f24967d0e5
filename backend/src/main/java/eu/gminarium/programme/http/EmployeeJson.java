package eu.gminarium.programme.http;

import eu.gminarium.programme.staff.Employee;
import eu.gminarium.programme.staff.EmployeeChange;
import eu.gminarium.programme.staff.EmploymentPeriod;
import eu.gminarium.programme.staff.EndOfEmployment;
import eu.gminarium.programme.staff.NewEmployee;
import eu.gminarium.programme.staff.NewEmployment;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.UnitId;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An employee with the last employment in JSON.
 *
 * @param employedTo last day; null while it goes on
 */
@Serdeable
record EmployeeJson(
        UUID id,
        String firstName,
        String lastName,
        @Nullable String email,
        UUID officeId,
        String officeName,
        UUID unitId,
        String unitSymbol,
        String unitName,
        String position,
        LocalDate employedFrom,
        @Nullable LocalDate employedTo,
        long version) {

    static EmployeeJson of(Employee employee) {
        return new EmployeeJson(
                employee.id().value(),
                employee.firstName(),
                employee.lastName(),
                employee.email(),
                employee.office().value(),
                employee.officeName(),
                employee.unit().value(),
                employee.unitSymbol(),
                employee.unitName(),
                employee.position(),
                employee.employedFrom(),
                employee.employedTo(),
                employee.version());
    }

    @Serdeable
    record New(
            @NotBlank @Size(max = 100) String firstName,
            @NotBlank @Size(max = 100) String lastName,
            @Nullable @Email @Size(max = 200) String email,
            @NotNull UUID officeId,
            @NotNull UUID unitId,
            @NotBlank @Size(max = 200) String position,
            @NotNull LocalDate employedFrom) {

        NewEmployee toInput() {
            NewEmployment place = new NewEmployment(new OfficeId(officeId), new UnitId(unitId), position, employedFrom);
            return new NewEmployee(firstName, lastName, email, place);
        }
    }

    /** What is left out stays as it is; an empty {@code email} takes the address away. */
    @Serdeable
    record Change(
            @Nullable @Size(min = 1, max = 100) String firstName,
            @Nullable @Size(min = 1, max = 100) String lastName,
            @Nullable @Email @Size(max = 200) String email,
            @Nullable @Size(min = 1, max = 200) String position,
            long version) {

        EmployeeChange toInput(Employee present) {
            return new EmployeeChange(
                    Kept.unless(firstName, present.firstName()),
                    Kept.unless(lastName, present.lastName()),
                    Kept.orPresent(email, present.email()),
                    Kept.unless(position, present.position()),
                    version);
        }
    }

    /** A new place of work from a day on. */
    @Serdeable
    record Place(
            @NotNull UUID officeId,
            @NotNull UUID unitId,
            @NotBlank @Size(max = 200) String position,
            @NotNull LocalDate employedFrom,
            long version) {

        NewEmployment toInput() {
            return new NewEmployment(new OfficeId(officeId), new UnitId(unitId), position, employedFrom);
        }
    }

    /** The end of the present employment. */
    @Serdeable
    record Departure(@NotNull LocalDate lastDay, long version) {

        EndOfEmployment toInput() {
            return new EndOfEmployment(lastDay, version);
        }
    }

    /** One line of a person's history. */
    @Serdeable
    record Period(
            String officeName,
            String unitSymbol,
            String unitName,
            String position,
            LocalDate employedFrom,
            @Nullable LocalDate employedTo) {

        static Period of(EmploymentPeriod period) {
            return new Period(
                    period.officeName(),
                    period.unitSymbol(),
                    period.unitName(),
                    period.position(),
                    period.from(),
                    period.to());
        }
    }
}
