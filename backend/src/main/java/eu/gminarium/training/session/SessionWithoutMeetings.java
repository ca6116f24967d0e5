package eu.gminarium.training.session;

import eu.gminarium.shared.problem.Problem;

/** A session is published only when it is known when it takes place. */
public final class SessionWithoutMeetings extends Problem {

    private static final long serialVersionUID = 1L;

    SessionWithoutMeetings() {
        super("session-without-meetings", Category.CONFLICT);
    }
}
