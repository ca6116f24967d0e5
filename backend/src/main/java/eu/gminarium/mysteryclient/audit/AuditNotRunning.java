package eu.gminarium.mysteryclient.audit;

import eu.gminarium.shared.problem.Problem;

/** Calls are scored while the audit runs; the coordinator may correct them after its release. */
public final class AuditNotRunning extends Problem {

    private static final long serialVersionUID = 1L;

    /** Says nothing about the audit: who asks knows which. */
    public AuditNotRunning() {
        super("audit-not-running", Category.CONFLICT);
    }
}
