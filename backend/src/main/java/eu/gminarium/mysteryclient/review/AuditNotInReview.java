package eu.gminarium.mysteryclient.review;

import eu.gminarium.shared.problem.Problem;

/** Calls are checked once all were made and before offices see their results. */
public final class AuditNotInReview extends Problem {

    private static final long serialVersionUID = 1L;

    AuditNotInReview() {
        super("audit-not-in-review", Category.CONFLICT);
    }
}
