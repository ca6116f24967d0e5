package eu.gminarium.mysteryclient.plan;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditNotPlanned;
import eu.gminarium.mysteryclient.audit.AuditNotRunning;
import eu.gminarium.mysteryclient.audit.AuditReach;
import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.auditor.KnownAuditors;
import eu.gminarium.mysteryclient.auditor.OwnOffices;
import eu.gminarium.mysteryclient.call.CallStatus;
import eu.gminarium.mysteryclient.call.NewCall;
import eu.gminarium.mysteryclient.call.OfficeCall;
import eu.gminarium.mysteryclient.call.PlannedCalls;
import eu.gminarium.mysteryclient.script.StoredScripts;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotEmpty;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Spreads an audit's calls over auditors, scenarios, days and hours. */
@Singleton
public class Assignments {

    private static final String SUBJECT = "mystery-audit";

    private final AuditReach audits;
    private final StoredScripts scripts;
    private final KnownAuditors auditors;
    private final PlannedCalls calls;
    private final OwnOffices ownOffices;
    private final Participants participants;
    private final AuditHours hours;
    private final DrawRepository draws;
    private final ActivityLog log;
    private final Clock clock;

    Assignments(
            AuditReach audits,
            StoredScripts scripts,
            KnownAuditors auditors,
            PlannedCalls calls,
            OwnOffices ownOffices,
            Participants participants,
            AuditHours hours,
            DrawRepository draws,
            ActivityLog log,
            Clock clock) {
        this.audits = audits;
        this.scripts = scripts;
        this.auditors = auditors;
        this.calls = calls;
        this.ownOffices = ownOffices;
        this.participants = participants;
        this.hours = hours;
        this.draws = draws;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Plans the calls that are missing to each office's number, from today on. Equal data and an equal seed give an equal
     * plan.
     *
     * @param chosen auditors who take part
     * @return how many calls were planned
     * @throws NobodyToAssign if an office has no auditor left who may call it, or no scenario
     * @throws NoTimeToCall if no day of the audit has a window
     */
    @Transactional
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public int assign(AuditId id, @NotEmpty List<AuditorId> chosen, long seed) {
        Audit audit = requireOpen(id);
        List<AuditorId> team = auditors.known(chosen);
        Instant now = clock.instant();
        List<NewCall> drawn = plan(audit, team, now).fill(participants.of(audit), counted(id), new Random(seed));
        if (!drawn.isEmpty()) {
            calls.add(drawn);
            draws.save(DrawRow.of(audit, now, local(now).toLocalDate(), seed, drawn.size(), team));
        }
        log.record("assigned", SUBJECT, id.value(), Map.of("seed", seed, "calls", drawn.size()));
        return drawn.size();
    }

    /**
     * Takes all planned calls back and assigns them anew; the draws that led to them are left to the activity log.
     *
     * @throws AuditNotPlanned if it runs already
     */
    @Transactional
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public int assignAnew(AuditId id, @NotEmpty List<AuditorId> chosen, long seed) {
        audits.lock(id).requirePlanned();
        calls.keep(id, Map.of());
        draws.deleteByAuditId(id.value());
        return assign(id, chosen, seed);
    }

    /** Who makes calls of the audit. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public List<AuditorId> team(AuditId id) {
        audits.require(id);
        return counted(id).stream().map(OfficeCall::auditor).distinct().toList();
    }

    /** How many planned calls no longer fit the audit's days, hours or offices, because the plan changed after the draw. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public int misfits(AuditId id) {
        Audit audit = audits.require(id);
        Misfits misfits = new Misfits(audit, hours.of(id), participants.of(audit));
        return misfits.count(counted(id));
    }

    /** How many planned calls lie with an auditor to whom the office is closed by now; nobody makes them. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public int orphans(AuditId id) {
        return orphans(audits.require(id)).size();
    }

    /**
     * Gives calls whose auditor may no longer make them to others, evenly; their day, hour and scenario stay.
     *
     * @param chosen auditors who may get them
     * @return how many calls have another auditor now
     * @throws NobodyToAssign if none of them may call the office
     */
    @Transactional
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public int reassign(AuditId id, @NotEmpty List<AuditorId> chosen, long seed) {
        Audit audit = requireOpen(id);
        List<OfficeCall> orphans = orphans(audit);
        List<OfficeCall> others =
                counted(id).stream().filter(call -> !orphans.contains(call)).toList();
        Draw draw = new Draw(participants.offices(orphans), others, new Random(seed));
        List<AuditorId> drawn =
                plan(audit, auditors.known(chosen), clock.instant()).auditors(draw);
        for (int at = 0; at < orphans.size(); at++) {
            calls.give(orphans.get(at).id(), drawn.get(at));
        }
        log.record("reassigned", SUBJECT, id.value(), Map.of("seed", seed, "calls", orphans.size()));
        return orphans.size();
    }

    /** Calls are planned until the audit has ended; one draw after the other, so that both do not fill the same gap. */
    private Audit requireOpen(AuditId id) {
        Audit audit = audits.lock(id);
        if (!audit.status().takesCalls()) {
            throw new AuditNotRunning();
        }
        return audit;
    }

    private BalancedPlan plan(Audit audit, List<AuditorId> team, Instant now) {
        return new BalancedPlan(
                audit.id(),
                scripts.scenarios(audit.id()),
                team,
                ownOffices.during(audit),
                PlanTimes.of(audit, hours.of(audit.id()), local(now)));
    }

    private static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, Scopes.currentPartnership().zone());
    }

    private List<OfficeCall> counted(AuditId id) {
        return calls.of(id).stream()
                .filter(call -> call.status() != CallStatus.EXCLUDED)
                .toList();
    }

    private List<OfficeCall> orphans(Audit audit) {
        var conflicts = ownOffices.during(audit);
        return calls.of(audit.id()).stream()
                .filter(call -> call.status() == CallStatus.PLANNED && conflicts.between(call.auditor(), call.office()))
                .sorted(Comparator.comparing(call -> call.id().value()))
                .toList();
    }
}
