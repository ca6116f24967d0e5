package eu.gminarium.mysteryclient.agreement;

import eu.gminarium.shared.problem.Problem;

/** No second auditor is left for a call. */
public final class NobodyToScore extends Problem {

    private static final long serialVersionUID = 1L;

    NobodyToScore(String officeName) {
        super("nobody-to-score", Category.CONFLICT, officeName);
    }
}
