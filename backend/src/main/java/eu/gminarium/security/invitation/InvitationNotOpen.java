package eu.gminarium.security.invitation;

import eu.gminarium.shared.problem.Problem;

/** The link is unknown, too old or already used; which of them is not said. */
public final class InvitationNotOpen extends Problem {

    private static final long serialVersionUID = 1L;

    InvitationNotOpen() {
        super("invitation-not-open", Category.NOT_FOUND);
    }
}
