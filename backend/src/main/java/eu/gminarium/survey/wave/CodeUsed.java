package eu.gminarium.survey.wave;

import eu.gminarium.shared.problem.Problem;

/** Answers came by this code already, and it takes them once only. */
public final class CodeUsed extends Problem {

    private static final long serialVersionUID = 1L;

    CodeUsed() {
        super("code-used", Category.CONFLICT);
    }
}
