package eu.gminarium.training.attendance;

import eu.gminarium.shared.problem.Problem;

/** Attendance is recorded only of people who have a place in the session. */
public final class NotEnrolled extends Problem {

    private static final long serialVersionUID = 1L;

    NotEnrolled() {
        super("not-enrolled", Category.CONFLICT);
    }
}
