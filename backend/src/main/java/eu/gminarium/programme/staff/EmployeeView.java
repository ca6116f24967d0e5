package eu.gminarium.programme.staff;

import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.UnitId;
import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An employee joined with one employment, its unit and office. */
@Introspected
record EmployeeView(
        UUID id,
        String firstName,
        String lastName,
        @Nullable String email,
        long version,
        UUID officeId,
        String officeName,
        UUID unitId,
        String unitSymbol,
        String unitName,
        String position,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    Employee toEmployee() {
        return new Employee(
                new EmployeeId(id),
                firstName,
                lastName,
                email,
                new OfficeId(officeId),
                officeName,
                new UnitId(unitId),
                unitSymbol,
                unitName,
                position,
                validFrom,
                validTo,
                version);
    }

    EmploymentPeriod toPeriod() {
        return new EmploymentPeriod(officeName, unitSymbol, unitName, position, validFrom, validTo);
    }
}
