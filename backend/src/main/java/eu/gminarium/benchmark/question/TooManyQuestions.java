package eu.gminarium.benchmark.question;

import eu.gminarium.shared.problem.Problem;

/** One person asks so many questions a day and no more: each is a mail to somebody. */
public final class TooManyQuestions extends Problem {

    private static final long serialVersionUID = 1L;

    TooManyQuestions(int most) {
        super("too-many-questions", Category.TOO_MANY, most);
    }
}
