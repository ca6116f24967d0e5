package eu.gminarium.security.people;

import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import java.util.Optional;

/** The offices and employees of the current partnership, as far as memberships name them. */
public interface Workforce {

    boolean hasOffice(OfficeId office);

    /** Where the employee works today; empty if nowhere in the partnership. */
    Optional<OfficeId> officeOf(EmployeeId employee);
}
