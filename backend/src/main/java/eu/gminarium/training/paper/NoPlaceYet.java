package eu.gminarium.training.paper;

import eu.gminarium.shared.problem.Problem;

/** The paper is for people who have a place in the session. */
public final class NoPlaceYet extends Problem {

    private static final long serialVersionUID = 1L;

    NoPlaceYet() {
        super("no-place-yet", Category.CONFLICT);
    }
}
