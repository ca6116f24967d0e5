package eu.gminarium.training.attendance;

import eu.gminarium.shared.problem.Problem;

/** Something else is recorded of the person at the meeting; that is changed by a correction, which has a reason. */
public final class AlreadyRecorded extends Problem {

    private static final long serialVersionUID = 1L;

    AlreadyRecorded() {
        super("attendance-already-recorded", Category.CONFLICT);
    }
}
