package eu.gminarium.ui.app;

import eu.gminarium.shared.AccountId;
import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.core.propagation.PropagatedContextElement;

/**
 * The person behind a browser's request; bound while the request is handled.
 *
 * @param displayName as the user menu shows it
 */
public record SignedIn(AccountId account, String displayName) implements PropagatedContextElement {

    /**
     * The person of the request that is being handled.
     *
     * @throws IllegalStateException outside the handling of a signed-in person's request
     */
    public static SignedIn current() {
        return PropagatedContext.getOrEmpty()
                .find(SignedIn.class)
                .orElseThrow(() -> new IllegalStateException("nobody is signed in here"));
    }
}
