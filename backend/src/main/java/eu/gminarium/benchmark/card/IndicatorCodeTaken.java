package eu.gminarium.benchmark.card;

import eu.gminarium.shared.problem.Problem;

/** Another card of the partnership has the code. */
public final class IndicatorCodeTaken extends Problem {

    private static final long serialVersionUID = 1L;

    IndicatorCodeTaken(String code) {
        super("indicator-code-taken", Category.CONFLICT, code);
    }
}
