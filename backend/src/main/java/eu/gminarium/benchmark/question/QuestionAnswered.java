package eu.gminarium.benchmark.question;

import eu.gminarium.shared.problem.Problem;

/** Somebody has answered the question already. */
public final class QuestionAnswered extends Problem {

    private static final long serialVersionUID = 1L;

    QuestionAnswered() {
        super("question-answered", Category.CONFLICT);
    }
}
