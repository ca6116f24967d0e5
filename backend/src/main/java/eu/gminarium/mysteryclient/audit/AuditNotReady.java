package eu.gminarium.mysteryclient.audit;

import eu.gminarium.shared.problem.Problem;

/** An audit cannot run without a scenario and a criterion. */
public final class AuditNotReady extends Problem {

    private static final long serialVersionUID = 1L;

    AuditNotReady() {
        super("audit-not-ready", Category.CONFLICT);
    }
}
