package eu.gminarium.mysteryclient.result;

import eu.gminarium.shared.problem.Problem;

/** Only released results can be shown to everybody. */
public final class AuditNotReleased extends Problem {

    private static final long serialVersionUID = 1L;

    AuditNotReleased() {
        super("audit-not-released", Category.CONFLICT);
    }
}
