package eu.gminarium.training.session;

import eu.gminarium.shared.problem.Problem;

/** Nobody gets a place in a session that does not take place. */
public final class SessionCancelled extends Problem {

    private static final long serialVersionUID = 1L;

    SessionCancelled() {
        super("session-cancelled", Category.CONFLICT);
    }
}
