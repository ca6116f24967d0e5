package eu.gminarium.security;

import eu.gminarium.shared.OfficeId;
import org.jspecify.annotations.Nullable;

/**
 * A role that somebody holds in a partnership.
 *
 * @param office where the role is held; null for roles of the whole partnership
 */
public record Grant(Role role, @Nullable OfficeId office) {

    public Grant {
        if (role.ofOffice() && office == null) {
            throw new IllegalArgumentException(role + " is held in an office");
        }
    }
}
