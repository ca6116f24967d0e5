package eu.gminarium.training.paper;

import eu.gminarium.shared.problem.Problem;

/** The step was done on the screen, so there is no paper of it. */
public final class NotSignedOnPaper extends Problem {

    private static final long serialVersionUID = 1L;

    NotSignedOnPaper() {
        super("not-signed-on-paper", Category.CONFLICT);
    }
}
