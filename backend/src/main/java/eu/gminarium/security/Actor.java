package eu.gminarium.security;

import eu.gminarium.shared.AccountId;
import io.micronaut.core.propagation.PropagatedContext;
import java.util.Optional;

/** Who to name in records of what was done; unlike {@link Access} it may be nobody. */
public final class Actor {

    private Actor() {}

    /** The account behind the current work; empty for jobs and public pages. */
    public static Optional<AccountId> current() {
        return PropagatedContext.getOrEmpty()
                .find(AccessElement.class)
                .map(AccessElement::access)
                .map(Access::account);
    }
}
