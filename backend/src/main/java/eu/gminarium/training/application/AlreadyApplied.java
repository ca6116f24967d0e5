package eu.gminarium.training.application;

import eu.gminarium.shared.problem.Problem;

/** The employee already has an open application for this session. */
public final class AlreadyApplied extends Problem {

    private static final long serialVersionUID = 1L;

    AlreadyApplied() {
        super("already-applied", Category.CONFLICT);
    }
}
