package eu.gminarium.survey.code;

import eu.gminarium.shared.problem.Problem;

/** The office has ordered as many codes for the wave as an office may. */
public final class CodesExhausted extends Problem {

    private static final long serialVersionUID = 1L;

    CodesExhausted(int limit, long ordered) {
        super("codes-exhausted", Category.CONFLICT, limit, ordered);
    }
}
