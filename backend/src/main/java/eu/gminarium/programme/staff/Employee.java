package eu.gminarium.programme.staff;

import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person and where they work, or worked last.
 *
 * @param employedFrom first day of the last employment
 * @param employedTo its last day; null while it goes on
 */
public record Employee(
        EmployeeId id,
        String firstName,
        String lastName,
        @Nullable String email,
        OfficeId office,
        String officeName,
        UnitId unit,
        String unitSymbol,
        String unitName,
        String position,
        LocalDate employedFrom,
        @Nullable LocalDate employedTo,
        long version) {

    public String fullName() {
        return firstName + " " + lastName;
    }
}
