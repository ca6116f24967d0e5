package eu.gminarium.mysteryclient.audit;

import eu.gminarium.shared.problem.Problem;

/** From the preview on a score changes only by an appeal, and after the release not at all. */
public final class ResultFixed extends Problem {

    private static final long serialVersionUID = 1L;

    /** Says nothing about the audit: who asks knows which. */
    public ResultFixed() {
        super("result-fixed", Category.CONFLICT);
    }
}
