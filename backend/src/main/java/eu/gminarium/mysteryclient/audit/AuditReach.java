package eu.gminarium.mysteryclient.audit;

import eu.gminarium.security.Access;
import eu.gminarium.security.Reach;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Unchecked;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.RecordNotFound;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who sees which audit. Whoever plans audits sees all; leaders and offices see an audit and its ranking once it is
 * released, because a mystery client who is expected is none; auditors see an audit that runs or ran and has a call for them.
 * What an office sees of its own result before, in the preview, is another service's business.
 */
@Singleton
@Unchecked("the services that ask declare what the person may do")
public class AuditReach {

    private final AuditRepository audits;
    private final StageRepository stages;

    AuditReach(AuditRepository audits, StageRepository stages) {
        this.audits = audits;
        this.stages = stages;
    }

    /** The audits that the current person sees, latest first. */
    List<Audit> visible() {
        Set<UUID> assigned = audits.assignedTo(Access.current().account().value());
        return audits.findAllOrderByStartsOnDesc().stream()
                .filter(row -> sees(row.status(), assigned.contains(row.id())))
                .map(AuditRow::toAudit)
                .toList();
    }

    /** @throws RecordNotFound if there is none, or the person does not see it yet */
    public Audit requireVisible(AuditId id) {
        Audit audit = require(id);
        boolean assigned = audits.assignedTo(Access.current().account().value()).contains(id.value());
        if (!sees(audit.status(), assigned)) {
            throw new RecordNotFound();
        }
        return audit;
    }

    /** The audits whose ranking the current person sees, latest first. */
    public List<Audit> ranked() {
        return audits.findAllOrderByStartsOnDesc().stream()
                .map(AuditRow::toAudit)
                .filter(AuditReach::seesRanking)
                .toList();
    }

    /** @throws RecordNotFound if there is none, or its ranking is not for the person yet */
    public Audit requireRanked(AuditId id) {
        Audit audit = require(id);
        if (!seesRanking(audit)) {
            throw new RecordNotFound();
        }
        return audit;
    }

    /** @throws RecordNotFound if there is none */
    public Audit require(AuditId id) {
        return audits.findById(id.value()).map(AuditRow::toAudit).orElseThrow(RecordNotFound::new);
    }

    /**
     * The audit, which stays in its stage until the end of the transaction; for whoever is going to change what belongs to it.
     *
     * @throws RecordNotFound if there is none
     */
    public Audit hold(AuditId id) {
        stages.hold(id.value());
        return require(id);
    }

    /**
     * The audit, of which nobody else changes anything until the end of the transaction; for whoever replaces or counts what
     * belongs to it.
     *
     * @throws RecordNotFound if there is none
     */
    public Audit lock(AuditId id) {
        stages.lock(id.value());
        return require(id);
    }

    private static boolean sees(AuditStatus stage, boolean assigned) {
        Access access = Access.current();
        return access.may(Resource.AUDIT, Verb.WRITE)
                || (access.reach(Resource.AUDIT, Verb.READ) == Reach.ALL && stage == AuditStatus.RELEASED)
                || (assigned && access.may(Resource.AUDIT, Verb.READ) && stage != AuditStatus.PLANNED);
    }

    private static boolean seesRanking(Audit audit) {
        return Access.current().may(Resource.AUDIT, Verb.WRITE) || audit.status() == AuditStatus.RELEASED;
    }
}
