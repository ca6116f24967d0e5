package eu.gminarium.programme.staff;

import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit of an office.
 *
 * @param symbol short sign, unique in the office: {@code OR}
 * @param people how many work in it today
 * @param headName null if there is no head, or the reader may not see who it is
 * @param deputyName the same of the deputy
 * @param endedOn its last day, inclusive; null if no end is set
 */
public record Unit(
        UnitId id,
        OfficeId office,
        String symbol,
        String name,
        long people,
        @Nullable EmployeeId head,
        @Nullable String headName,
        @Nullable EmployeeId deputy,
        @Nullable String deputyName,
        @Nullable LocalDate endedOn,
        long version) {

    /** Whether people can start in it on the day. */
    public boolean takesPeople(LocalDate day) {
        return endedOn == null || !endedOn.isBefore(day);
    }
}
