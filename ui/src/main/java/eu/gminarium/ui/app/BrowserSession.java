package eu.gminarium.ui.app;

import eu.gminarium.ui.common.CurrentPartnership;
import io.micronaut.core.propagation.PropagatedContextElement;
import java.util.List;
import java.util.Optional;

/** What the staff's pages ask of sign-in: who it is, where they may go, and what to bind while they are served. */
public interface BrowserSession {

    /** Name of the cookie that carries the token. */
    String COOKIE = "gminarium";

    /**
     * The person a token belongs to; empty if it is unknown, forged or expired. Asked on every request.
     *
     * @param token value of the cookie {@value #COOKIE}
     */
    Optional<SignedIn> signedIn(String token);

    /**
     * What is bound around the handling of each request of this person. The request may navigate to another partnership
     * while it is handled, so an element that depends on the partnership reads {@link CurrentPartnership#slug()} when it
     * is asked, not when it is made.
     */
    List<? extends PropagatedContextElement> context(SignedIn person);

    /** The partnerships the person belongs to, in the order in which the menu shows them. */
    List<PartnershipChoice> partnerships(SignedIn person);

    /** Whether the person runs the platform, so that the menu offers the operator's screens. */
    boolean operates(SignedIn person);

    /**
     * A partnership as the menu shows it.
     *
     * @param slug its part of the URL
     * @param demo whether its figures are invented
     */
    record PartnershipChoice(String slug, String name, boolean demo) {}
}
