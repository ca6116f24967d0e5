package eu.gminarium.programme.staff;

import eu.gminarium.programme.Employment;
import java.util.Set;
import java.util.UUID;

/**
 * Whom a person may see; the four parts add up.
 *
 * @param every everybody in the partnership
 * @param offices everybody whose last employment is in one of these
 * @param units everybody whose last employment is in one of these
 * @param people these
 */
record EmployeeReach(boolean every, Set<UUID> offices, Set<UUID> units, Set<UUID> people) {

    boolean contains(EmployeeView employee) {
        return contains(employee.officeId(), employee.unitId(), employee.id());
    }

    boolean contains(Employment employment) {
        return contains(
                employment.office().value(),
                employment.unit().value(),
                employment.employee().value());
    }

    private boolean contains(UUID office, UUID unit, UUID person) {
        return every || offices.contains(office) || units.contains(unit) || people.contains(person);
    }
}
