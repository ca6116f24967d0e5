package eu.gminarium.mysteryclient.call;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditNotRunning;
import eu.gminarium.mysteryclient.audit.AuditReach;
import eu.gminarium.mysteryclient.audit.AuditStatus;
import eu.gminarium.mysteryclient.auditor.OwnOffice;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.InvalidField;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;

/** Takes over many calls at once that were made and scored on paper or in a file. */
@Singleton
public class CallEntry {

    private final CallReach reach;
    private final AuditReach audits;
    private final EntryChecks checks;
    private final CallRepository calls;
    private final AttemptRepository attempts;
    private final ScoreRepository scores;
    private final ActivityLog log;

    CallEntry(
            CallReach reach,
            AuditReach audits,
            EntryChecks checks,
            CallRepository calls,
            AttemptRepository attempts,
            ScoreRepository scores,
            ActivityLog log) {
        this.reach = reach;
        this.audits = audits;
        this.checks = checks;
        this.calls = calls;
        this.attempts = attempts;
        this.scores = scores;
        this.log = log;
    }

    /**
     * Enters all calls or none; only for whoever may change every call. One row of the activity log stands for all.
     *
     * @return the new calls in the order of the input
     * @throws AuditNotRunning before the audit's start and once its calls are over
     * @throws OwnOffice if an auditor belongs to the office of one of the calls
     * @throws InvalidField that names the first row that cannot be taken
     */
    @Transactional
    @Permission(resource = Resource.CALL, verb = Verb.WRITE)
    public List<CallId> enter(AuditId audit, List<@Valid ScoredCall> input) {
        reach.requireAll();
        Audit found = audits.hold(audit);
        if (found.status() != AuditStatus.RUNNING) {
            throw new AuditNotRunning();
        }
        List<EnteredCall> entered = checks.check(found, input);
        calls.saveAll(entered.stream().map(EnteredCall::call).toList());
        attempts.saveAll(
                entered.stream().flatMap(call -> call.attempts().stream()).toList());
        scores.saveAll(entered.stream().flatMap(call -> call.scores().stream()).toList());
        log.record("calls-entered", "mystery-audit", audit.value(), Map.of("calls", entered.size()));
        return entered.stream().map(call -> new CallId(call.call().id())).toList();
    }
}
