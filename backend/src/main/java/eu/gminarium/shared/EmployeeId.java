package eu.gminarium.shared;

import java.util.UUID;

/** An employee's key. */
public record EmployeeId(UUID value) {

    public static EmployeeId next() {
        return new EmployeeId(Ids.timeOrdered());
    }
}
