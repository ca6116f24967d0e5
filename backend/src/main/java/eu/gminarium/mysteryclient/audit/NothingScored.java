package eu.gminarium.mysteryclient.audit;

import eu.gminarium.shared.problem.Problem;

/** There is no result to release. */
public final class NothingScored extends Problem {

    private static final long serialVersionUID = 1L;

    NothingScored() {
        super("nothing-scored", Category.CONFLICT);
    }
}
