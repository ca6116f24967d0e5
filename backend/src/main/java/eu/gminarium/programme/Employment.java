package eu.gminarium.programme;

import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.UnitId;

/**
 * Where an employee works on a given day.
 *
 * @param unitSymbol the unit's short sign in its office, such as OR
 * @param position the job's name
 */
public record Employment(
        EmployeeId employee, String fullName, OfficeId office, UnitId unit, String unitSymbol, String position) {}
