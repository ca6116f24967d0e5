package eu.gminarium.programme.staff;

import eu.gminarium.shared.Ids;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("employment")
record EmploymentRow(
        @Id UUID id,
        UUID employeeId,
        UUID officeId,
        UUID unitId,
        String position,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static EmploymentRow of(UUID employee, NewEmployment input) {
        return new EmploymentRow(
                Ids.timeOrdered(),
                employee,
                input.office().value(),
                input.unit().value(),
                input.position(),
                input.from(),
                null);
    }

    EmploymentRow endingOn(LocalDate lastDay) {
        return new EmploymentRow(id, employeeId, officeId, unitId, position, validFrom, lastDay);
    }

    EmploymentRow withPosition(String name) {
        return new EmploymentRow(id, employeeId, officeId, unitId, name, validFrom, validTo);
    }

    boolean lastsOn(LocalDate day) {
        return validTo == null || !validTo.isBefore(day);
    }
}
