package eu.gminarium.mysteryclient;

import eu.gminarium.security.Access;
import eu.gminarium.security.Reach;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.RecordNotFound;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who sees which audit. Whoever plans audits sees all; leaders and offices see an audit and its ranking once it is
 * released, because a mystery client who is expected is none; auditors see an audit that runs or ran and has a call for them.
 */
@Singleton
final class AuditReach {

    private final AuditRepository audits;

    AuditReach(AuditRepository audits) {
        this.audits = audits;
    }

    /** The audits that the current person sees, latest first. */
    List<AuditRow> visible() {
        Set<UUID> assigned = audits.assignedTo(Access.current().account().value());
        return audits.findAllOrderByStartsOnDesc().stream()
                .filter(row -> sees(row, assigned.contains(row.id())))
                .toList();
    }

    /** @throws RecordNotFound if there is none, or the person does not see it yet */
    AuditRow requireVisible(AuditId id) {
        AuditRow row = require(id);
        boolean assigned = audits.assignedTo(Access.current().account().value()).contains(row.id());
        if (!sees(row, assigned)) {
            throw new RecordNotFound();
        }
        return row;
    }

    /** The audits whose ranking the current person sees, latest first. */
    List<AuditRow> ranked() {
        return audits.findAllOrderByStartsOnDesc().stream()
                .filter(AuditReach::seesRanking)
                .toList();
    }

    /** @throws RecordNotFound if there is none, or its ranking is not for the person yet */
    AuditRow requireRanked(AuditId id) {
        AuditRow row = require(id);
        if (!seesRanking(row)) {
            throw new RecordNotFound();
        }
        return row;
    }

    /** @throws RecordNotFound if there is none */
    AuditRow require(AuditId id) {
        return audits.findById(id.value()).orElseThrow(RecordNotFound::new);
    }

    private static boolean sees(AuditRow row, boolean assigned) {
        Access access = Access.current();
        return access.may(Resource.AUDIT, Verb.WRITE)
                || (access.reach(Resource.AUDIT, Verb.READ) == Reach.ALL && row.status() == AuditStatus.RELEASED)
                || (assigned && access.may(Resource.AUDIT, Verb.READ) && row.status() != AuditStatus.PLANNED);
    }

    private static boolean seesRanking(AuditRow row) {
        return Access.current().may(Resource.AUDIT, Verb.WRITE) || row.status() == AuditStatus.RELEASED;
    }
}
