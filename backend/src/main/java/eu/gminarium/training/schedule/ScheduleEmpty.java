package eu.gminarium.training.schedule;

import eu.gminarium.shared.problem.Problem;

/** A schedule without any meeting is not published. */
public final class ScheduleEmpty extends Problem {

    private static final long serialVersionUID = 1L;

    ScheduleEmpty() {
        super("schedule-empty", Category.CONFLICT);
    }
}
