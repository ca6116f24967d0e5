package eu.gminarium.training.schedule;

import eu.gminarium.shared.problem.Problem;

/** A revision is published only when something changed since the one before. */
public final class ScheduleUnchanged extends Problem {

    private static final long serialVersionUID = 1L;

    ScheduleUnchanged() {
        super("schedule-unchanged", Category.CONFLICT);
    }
}
