package eu.gminarium.training.session;

import eu.gminarium.shared.problem.Problem;

/** The meetings of a session stay as they are once somebody's attendance is recorded. */
public final class AttendanceRecorded extends Problem {

    private static final long serialVersionUID = 1L;

    AttendanceRecorded() {
        super("attendance-recorded", Category.CONFLICT);
    }
}
