package eu.gminarium.mysteryclient.call;

import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.shared.problem.Problem;

/** Something that must be done before an auditor may make their calls. */
public interface OpeningRule {

    /** @throws Problem if the auditor's calls of the audit are not open yet */
    void requireOpen(AuditId audit, AuditorId auditor);
}
