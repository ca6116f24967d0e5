package eu.gminarium.programme.staff;

import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Which of the people within reach are asked for.
 *
 * @param typed beginning of a word of the name or position, in any case, with or without diacritics; empty for everybody
 * @param office only of this office
 * @param unit only of this unit
 * @param former also those whose employment has ended
 */
public record EmployeeFilter(
        String typed, @Nullable OfficeId office, @Nullable UnitId unit, boolean former) {

    /** Everybody who works now. */
    public static final EmployeeFilter ALL = new EmployeeFilter("", null, null, false);

    /** Everybody who works in the office now. */
    public static EmployeeFilter of(OfficeId office) {
        return new EmployeeFilter("", office, null, false);
    }
}
