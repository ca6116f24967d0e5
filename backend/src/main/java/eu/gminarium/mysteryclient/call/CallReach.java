package eu.gminarium.mysteryclient.call;

import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditNotRunning;
import eu.gminarium.mysteryclient.audit.AuditReach;
import eu.gminarium.mysteryclient.audit.AuditStatus;
import eu.gminarium.mysteryclient.audit.ResultFixed;
import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.auditor.KnownAuditors;
import eu.gminarium.mysteryclient.auditor.OwnOffice;
import eu.gminarium.mysteryclient.auditor.OwnOffices;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Access;
import eu.gminarium.security.Reach;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who may read and change which call: coordinators any, auditors those assigned to them once the audit runs. */
@Singleton
final class CallReach {

    private final CallRepository calls;
    private final KnownAuditors auditors;
    private final OwnOffices ownOffices;
    private final AuditReach audits;
    private final OfficeDirectory offices;
    private final List<OpeningRule> rules;
    private final ReviewMarks marks;
    private final Clock clock;

    CallReach(
            CallRepository calls,
            KnownAuditors auditors,
            OwnOffices ownOffices,
            AuditReach audits,
            OfficeDirectory offices,
            List<OpeningRule> rules,
            ReviewMarks marks,
            Clock clock) {
        this.calls = calls;
        this.auditors = auditors;
        this.ownOffices = ownOffices;
        this.audits = audits;
        this.offices = offices;
        this.rules = rules;
        this.marks = marks;
        this.clock = clock;
    }

    /** The account to whose calls reading is limited; null: all calls. */
    @Nullable
    UUID limit() {
        Access access = Access.current();
        return access.reach(Resource.CALL, Verb.READ) == Reach.ALL
                ? null
                : access.account().value();
    }

    /** @throws RecordNotFound unless the person may change every call */
    void requireAll() {
        if (!all()) {
            throw new RecordNotFound();
        }
    }

    /**
     * A call that may be scored now; it stays as it is, and its audit in its stage, until the end of the transaction. Once
     * calls are over, the coordinator corrects what there is and auditors what was sent back to them.
     *
     * @throws AuditNotRunning before the audit's start, for auditors also once calls are over
     * @throws ResultFixed from the preview on
     * @throws OwnOffice for an auditor who has a role in the office today
     */
    CallRow requireOpen(CallId id) {
        UUID auditId =
                calls.findById(id.value()).orElseThrow(RecordNotFound::new).auditId();
        Audit audit = audits.hold(new AuditId(auditId));
        calls.lock(id.value());
        // Read again: whoever waited must not change what somebody else changed meanwhile.
        CallRow call = calls.findById(id.value()).orElseThrow(RecordNotFound::new);
        requireOpen(call, audit);
        return call;
    }

    private void requireOpen(CallRow call, Audit audit) {
        AuditStatus stage = audit.status();
        if (!all()) {
            requireAssigned(call, audit);
        }
        if (stage.showsOwnResult()) {
            throw new ResultFixed();
        }
        boolean over = !stage.takesCalls();
        if (stage == AuditStatus.PLANNED || (over && !all() && !marks.returned(call.id()))) {
            throw new AuditNotRunning();
        }
        if (!all()) {
            rules.forEach(rule -> rule.requireOpen(audit.id(), new AuditorId(call.auditorId())));
        }
    }

    /** An auditor's change answers what the coordinator sent back. */
    void changed(CallRow call) {
        if (!all()) {
            marks.resubmit(call.id(), Access.current().account().value(), clock.instant());
        }
    }

    private void requireAssigned(CallRow call, Audit audit) {
        Access access = Access.current();
        boolean own = auditors.signsIn(new AuditorId(call.auditorId()), access.account());
        if (!own || audit.status() == AuditStatus.PLANNED || !cleared(call, audit)) {
            throw new RecordNotFound();
        }
        OfficeId office = new OfficeId(call.officeId());
        if (access.grants().stream().anyMatch(grant -> office.equals(grant.office()))) {
            throw new OwnOffice(offices.get(office).displayName());
        }
    }

    /** Whether the auditor declared conflicts before, and the office is not closed to them, also by a job since the draw. */
    private boolean cleared(CallRow call, Audit audit) {
        AuditorId auditor = new AuditorId(call.auditorId());
        return (audit.status() != AuditStatus.RUNNING || auditors.declared(auditor, audit.id()))
                && (call.status() != CallStatus.PLANNED
                        || !ownOffices.during(audit).between(auditor, new OfficeId(call.officeId())));
    }

    private static boolean all() {
        return Access.current().reach(Resource.CALL, Verb.WRITE) == Reach.ALL;
    }
}
