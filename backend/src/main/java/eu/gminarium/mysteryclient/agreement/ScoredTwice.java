package eu.gminarium.mysteryclient.agreement;

import eu.gminarium.shared.problem.Problem;

/** The call has its second scores already; they are given once. */
public final class ScoredTwice extends Problem {

    private static final long serialVersionUID = 1L;

    ScoredTwice() {
        super("scored-twice", Category.CONFLICT);
    }
}
