package eu.gminarium.programme;

import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.UnitId;
import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

/** An employment joined with its employee and unit. */
@Introspected
record EmploymentView(
        UUID employeeId,
        String firstName,
        String lastName,
        UUID officeId,
        UUID unitId,
        String unitSymbol,
        String position) {

    Employment toEmployment() {
        return new Employment(
                new EmployeeId(employeeId),
                firstName + " " + lastName,
                new OfficeId(officeId),
                new UnitId(unitId),
                unitSymbol,
                position);
    }
}
