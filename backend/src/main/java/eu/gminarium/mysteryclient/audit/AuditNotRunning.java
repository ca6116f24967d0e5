package eu.gminarium.mysteryclient.audit;

import eu.gminarium.shared.problem.Problem;

/** Calls are planned, made and scored while the audit runs; then auditors change only what is sent back to them. */
public final class AuditNotRunning extends Problem {

    private static final long serialVersionUID = 1L;

    /** Says nothing about the audit: who asks knows which. */
    public AuditNotRunning() {
        super("audit-not-running", Category.CONFLICT);
    }
}
