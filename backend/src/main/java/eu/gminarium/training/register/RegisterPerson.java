package eu.gminarium.training.register;

import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Who took part, from where. Employee, name and position are null where the reader may count the person but not know them:
 * the county coordinator knows a partner's employee from that person's first application on.
 *
 * @param name last name first
 * @param position on the first day attended
 * @param office on the day of the application
 */
public record RegisterPerson(
        @Nullable EmployeeId employee,
        @Nullable String name,
        @Nullable String position,
        OfficeId office,
        String officeName,
        UnitId unit,
        String unitSymbol) {}
