package eu.gminarium.mysteryclient.call;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditNotRunning;
import eu.gminarium.mysteryclient.audit.AuditReach;
import eu.gminarium.mysteryclient.audit.ResultFixed;
import eu.gminarium.mysteryclient.audit.StatusNotReachable;
import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.auditor.OwnOffice;
import eu.gminarium.mysteryclient.script.Scenario;
import eu.gminarium.mysteryclient.script.ScenarioId;
import eu.gminarium.mysteryclient.script.StoredScripts;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.Map;

/** Single calls: planned by coordinators, made and scored by their auditor, corrected by coordinators. */
@Singleton
public class Calls {

    private static final String SUBJECT = "mystery-call";

    private final CallRepository calls;
    private final CallReach reach;
    private final CallViews views;
    private final CallPlan plan;
    private final CallScoring scoring;
    private final AttemptRepository attempts;
    private final Redial redial;
    private final MadeTimes times;
    private final AuditReach audits;
    private final StoredScripts scripts;
    private final ActivityLog log;

    Calls(
            CallRepository calls,
            CallReach reach,
            CallViews views,
            CallPlan plan,
            CallScoring scoring,
            AttemptRepository attempts,
            Redial redial,
            MadeTimes times,
            AuditReach audits,
            StoredScripts scripts,
            ActivityLog log) {
        this.calls = calls;
        this.reach = reach;
        this.views = views;
        this.plan = plan;
        this.scoring = scoring;
        this.attempts = attempts;
        this.redial = redial;
        this.times = times;
        this.audits = audits;
        this.scripts = scripts;
        this.log = log;
    }

    /** Calls by day; auditors get only those assigned to them. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.CALL, verb = Verb.READ)
    public CallPage list(CallFilter filter, int size, long skip) {
        return views.page(filter, reach.limit(), size, skip);
    }

    /** @throws RecordNotFound also for a call that is not assigned to the auditor who asks */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.CALL, verb = Verb.READ)
    public CallDetail get(CallId id) {
        return views.detail(id, reach.limit());
    }

    /**
     * Plans a call.
     *
     * @throws OwnOffice if the auditor belongs to the office
     */
    @Transactional
    @Permission(resource = Resource.CALL, verb = Verb.WRITE)
    public CallDetail plan(@Valid NewCall input) {
        reach.requireAll();
        plan.check(input);
        CallRow row = calls.save(CallRow.planned(input));
        log.record("planned", SUBJECT, row.id(), Map.of("office", row.officeId().toString()));
        return views.detail(new CallId(row.id()), null);
    }

    /**
     * Scores, corrects, excludes or reassigns a call. The activity log keeps what each changed score was before.
     *
     * @throws AuditNotRunning for an auditor once calls are over, unless the call was sent back
     * @throws ResultFixed from the preview on
     * @throws StatusNotReachable if the call should become planned again
     * @throws StaleVersion if the call, or the draft that is named, was changed since it was read
     */
    @Transactional
    @Permission(resource = Resource.CALL, verb = Verb.WRITE)
    public CallDetail change(CallId id, @Valid CallChange change) {
        CallRow row = reach.requireOpen(id);
        if (row.version() != change.version()) {
            throw new StaleVersion();
        }
        AuditorId auditor = change.auditor();
        if (auditor != null && !auditor.value().equals(row.auditorId())) {
            reach.requireAll();
            plan.checkReassignment(row, auditor);
        }
        scoring.apply(row, change);
        reach.changed(row);
        CallDetail changed = views.detail(id, reach.limit());
        return answered(row) ? views.detail(id, reach.limit()) : changed;
    }

    /** A call that was made without a word about the attempts was answered at once. */
    private boolean answered(CallRow before) {
        if (before.status() != CallStatus.PLANNED
                || attempts.existsByCallIdAndOutcome(before.id(), AttemptOutcome.ANSWERED)) {
            return false;
        }
        CallRow after = calls.findById(before.id()).orElseThrow(RecordNotFound::new);
        Instant calledAt = after.calledAt();
        if (after.status() != CallStatus.SCORED || calledAt == null) {
            return false;
        }
        attempts.save(AttemptRow.of(after, new Attempt(calledAt, AttemptOutcome.ANSWERED)));
        return true;
    }

    /**
     * Writes down an attempt. A recognised auditor ends the call; the last unanswered attempt and a wrong number end it as
     * the scenario's rules say; after the others the call waits in the queue for another hour of the day.
     *
     * @throws CallNotOpen if the call was made already
     * @throws InvalidField for a time that is still to come or outside the audit
     */
    @Transactional
    @Permission(resource = Resource.CALL, verb = Verb.WRITE)
    public CallDetail attempt(CallId id, @Valid Attempt attempt) {
        CallRow row = reach.requireOpen(id);
        if (row.status() != CallStatus.PLANNED) {
            throw new CallNotOpen();
        }
        times.require(audits.require(new AuditId(row.auditId())), "at", attempt.at());
        redial.write(row, attempt);
        log.record(
                "attempted",
                SUBJECT,
                row.id(),
                Map.of("outcome", attempt.outcome().name()));
        end(row, attempt);
        return views.detail(id, reach.limit());
    }

    private void end(CallRow row, Attempt attempt) {
        if (attempt.outcome() == AttemptOutcome.RECOGNISED) {
            scoring.apply(row, CallChange.exclude(ExclusionReason.RECOGNISED, row.version()));
            return;
        }
        Scenario scenario = scripts.scenario(new AuditId(row.auditId()), new ScenarioId(row.scenarioId()))
                .orElseThrow(RecordNotFound::new);
        if (attempt.outcome() == AttemptOutcome.WRONG_NUMBER) {
            scoring.giveUp(row, scenario.wrongNumberRule(), ExclusionReason.WRONG_NUMBER, attempt.at());
            return;
        }
        long unanswered = attempts.findByCallIdOrderByAt(row.id()).stream()
                .filter(past -> past.outcome().unanswered())
                .count();
        if (attempt.outcome().unanswered() && unanswered >= scenario.attemptsLimit()) {
            scoring.giveUp(row, scenario.unansweredRule(), ExclusionReason.UNANSWERED, attempt.at());
        }
    }
}
