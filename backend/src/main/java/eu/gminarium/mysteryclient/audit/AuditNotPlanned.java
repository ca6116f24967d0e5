package eu.gminarium.mysteryclient.audit;

import eu.gminarium.shared.problem.Problem;

/** Scenarios and criteria are fixed once the audit runs. */
public final class AuditNotPlanned extends Problem {

    private static final long serialVersionUID = 1L;

    AuditNotPlanned() {
        super("audit-not-planned", Category.CONFLICT);
    }
}
