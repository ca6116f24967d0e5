package eu.gminarium.training.application;

import eu.gminarium.shared.problem.Problem;

/** One moves from a cancelled session only; from one that takes place one withdraws. */
public final class SessionTakesPlace extends Problem {

    private static final long serialVersionUID = 1L;

    SessionTakesPlace() {
        super("session-takes-place", Category.CONFLICT);
    }
}
