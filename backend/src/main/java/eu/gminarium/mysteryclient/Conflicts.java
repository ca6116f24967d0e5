package eu.gminarium.mysteryclient;

import eu.gminarium.programme.Office;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The offices that are closed to each auditor of an audit.
 *
 * @param byAuditor declared conflicts and the offices that employ the auditor during the audit
 */
record Conflicts(Map<UUID, Set<UUID>> byAuditor) {

    boolean between(UUID auditor, UUID office) {
        return byAuditor.getOrDefault(auditor, Set.of()).contains(office);
    }

    /** @throws OwnOffice if the office is closed to the auditor */
    void refuse(UUID auditor, Office office) {
        if (between(auditor, office.id().value())) {
            throw new OwnOffice(office.displayName());
        }
    }
}
