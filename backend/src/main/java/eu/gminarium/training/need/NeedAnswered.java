package eu.gminarium.training.need;

import eu.gminarium.shared.problem.Problem;

/** A need that a training answers stays as it was. */
public final class NeedAnswered extends Problem {

    private static final long serialVersionUID = 1L;

    NeedAnswered() {
        super("need-answered", Category.CONFLICT);
    }
}
