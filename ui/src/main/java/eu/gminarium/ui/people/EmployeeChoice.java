package eu.gminarium.ui.people;

import eu.gminarium.programme.staff.Employee;
import eu.gminarium.shared.EmployeeId;
import java.util.Objects;

/**
 * An employee that an account can be tied to; equal to every other choice of the same employee.
 *
 * @param label as the field shows it
 * @param name first and last name; empty where the reader may not know it
 * @param email empty if there is none
 */
record EmployeeChoice(EmployeeId id, String label, String name, String email) {

    static EmployeeChoice of(Employee employee) {
        return new EmployeeChoice(
                employee.id(),
                employee.fullName() + " · " + employee.unitSymbol() + " · " + employee.officeName(),
                employee.fullName(),
                Objects.requireNonNullElse(employee.email(), ""));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EmployeeChoice choice && choice.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
