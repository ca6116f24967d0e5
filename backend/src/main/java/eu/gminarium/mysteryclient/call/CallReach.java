package eu.gminarium.mysteryclient.call;

import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditNotRunning;
import eu.gminarium.mysteryclient.audit.AuditReach;
import eu.gminarium.mysteryclient.audit.AuditStatus;
import eu.gminarium.mysteryclient.audit.ResultFixed;
import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.auditor.KnownAuditors;
import eu.gminarium.mysteryclient.auditor.OwnOffice;
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
    private final AuditReach audits;
    private final OfficeDirectory offices;
    private final List<OpeningRule> rules;
    private final ReviewMarks marks;
    private final Clock clock;

    CallReach(
            CallRepository calls,
            KnownAuditors auditors,
            AuditReach audits,
            OfficeDirectory offices,
            List<OpeningRule> rules,
            ReviewMarks marks,
            Clock clock) {
        this.calls = calls;
        this.auditors = auditors;
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
     * A call that may be scored now; its audit stays in its stage until the end of the transaction. Once calls are over,
     * the coordinator corrects what there is and auditors what was sent back to them.
     *
     * @throws AuditNotRunning before the audit's start, for auditors also once calls are over
     * @throws ResultFixed from the preview on
     * @throws OwnOffice for an auditor who has a role in the office today
     */
    CallRow requireOpen(CallId id) {
        CallRow call = calls.findById(id.value()).orElseThrow(RecordNotFound::new);
        AuditStatus stage = audits.hold(new AuditId(call.auditId())).status();
        if (!all()) {
            requireAssigned(call, stage);
        }
        if (stage.showsOwnResult()) {
            throw new ResultFixed();
        }
        boolean over = !stage.takesCalls();
        if (stage == AuditStatus.PLANNED || (over && !all() && !marks.returned(call.id()))) {
            throw new AuditNotRunning();
        }
        if (!all()) {
            rules.forEach(rule -> rule.requireOpen(new AuditId(call.auditId()), new AuditorId(call.auditorId())));
        }
        // Read again: whoever waited for the audit must not change what somebody else changed meanwhile.
        return calls.findById(id.value()).orElseThrow(RecordNotFound::new);
    }

    /** An auditor's change answers what the coordinator sent back. */
    void changed(CallRow call) {
        if (!all()) {
            marks.resubmit(call.id(), Access.current().account().value(), clock.instant());
        }
    }

    private void requireAssigned(CallRow call, AuditStatus stage) {
        Access access = Access.current();
        boolean own = auditors.signsIn(new AuditorId(call.auditorId()), access.account());
        if (!own || stage == AuditStatus.PLANNED || !cleared(call, stage)) {
            throw new RecordNotFound();
        }
        OfficeId office = new OfficeId(call.officeId());
        if (access.grants().stream().anyMatch(grant -> office.equals(grant.office()))) {
            throw new OwnOffice(offices.get(office).displayName());
        }
    }

    /** Whether the auditor declared conflicts before, and none with this office. */
    private boolean cleared(CallRow call, AuditStatus stage) {
        AuditorId auditor = new AuditorId(call.auditorId());
        return (stage != AuditStatus.RUNNING || auditors.declared(auditor, new AuditId(call.auditId())))
                && (call.status() != CallStatus.PLANNED || !auditors.conflict(auditor, new OfficeId(call.officeId())));
    }

    private static boolean all() {
        return Access.current().reach(Resource.CALL, Verb.WRITE) == Reach.ALL;
    }
}
