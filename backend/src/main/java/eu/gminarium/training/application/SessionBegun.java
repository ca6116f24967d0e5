package eu.gminarium.training.application;

import eu.gminarium.shared.problem.Problem;

/** Who does not come to a session that has begun is absent; the place is not given to somebody else. */
public final class SessionBegun extends Problem {

    private static final long serialVersionUID = 1L;

    SessionBegun() {
        super("session-begun", Category.CONFLICT);
    }
}
