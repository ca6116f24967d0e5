package eu.gminarium.security;

import eu.gminarium.tenancy.DatabaseScope;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.ScopeElement;
import org.jspecify.annotations.Nullable;

/** Carries the access, and with it the partnership, of the current work. */
@FunctionalInterface
public interface AccessElement extends ScopeElement {

    /** The access, or null where nobody is signed in. */
    @Nullable
    Access access();

    @Override
    default @Nullable DatabaseScope scope() {
        Access access = access();
        Partnership partnership = access == null ? null : access.partnership();
        return partnership == null ? null : DatabaseScope.of(partnership);
    }
}
