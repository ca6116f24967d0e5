package eu.gminarium.mysteryclient.auditor;

import eu.gminarium.programme.Office;
import eu.gminarium.shared.OfficeId;
import java.util.Map;
import java.util.Set;

/**
 * The offices that are closed to each auditor of an audit.
 *
 * @param byAuditor declared conflicts and the offices that employ the auditor during the audit
 */
public record Conflicts(Map<AuditorId, Set<OfficeId>> byAuditor) {

    public Conflicts {
        byAuditor = Map.copyOf(byAuditor);
    }

    /** Whether the office is closed to the auditor. */
    public boolean between(AuditorId auditor, OfficeId office) {
        return byAuditor.getOrDefault(auditor, Set.of()).contains(office);
    }

    /** @throws OwnOffice if the office is closed to the auditor */
    public void refuse(AuditorId auditor, Office office) {
        if (between(auditor, office.id())) {
            throw new OwnOffice(office.displayName());
        }
    }
}
