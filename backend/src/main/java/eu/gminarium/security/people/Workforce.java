package eu.gminarium.security.people;

import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import java.util.Map;
import java.util.Optional;

/** The offices and employees of the current partnership, as far as memberships name them. */
public interface Workforce {

    /** The offices and how they are called. */
    Map<OfficeId, String> officeNames();

    /** Where the employee works today; empty if nowhere in the partnership. */
    Optional<OfficeId> officeOf(EmployeeId employee);
}
