package eu.gminarium.mysteryclient.agreement;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditNotRunning;
import eu.gminarium.mysteryclient.audit.AuditReach;
import eu.gminarium.mysteryclient.audit.AuditStatus;
import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.auditor.OwnOffice;
import eu.gminarium.mysteryclient.call.CallId;
import eu.gminarium.mysteryclient.call.CriterionValue;
import eu.gminarium.mysteryclient.call.OpeningRule;
import eu.gminarium.mysteryclient.call.Score;
import eu.gminarium.mysteryclient.call.ScoreSheet;
import eu.gminarium.mysteryclient.script.Criterion;
import eu.gminarium.mysteryclient.script.ScenarioId;
import eu.gminarium.mysteryclient.script.StoredScripts;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Access;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Reach;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Calls that are scored for the second time, without a view of the first scores. */
@Singleton
public class SecondScorings {

    private final SecondRepository seconds;
    private final AuditReach audits;
    private final StoredScripts scripts;
    private final OfficeDirectory offices;
    private final List<OpeningRule> rules;
    private final ActivityLog log;
    private final Clock clock;

    SecondScorings(
            SecondRepository seconds,
            AuditReach audits,
            StoredScripts scripts,
            OfficeDirectory offices,
            List<OpeningRule> rules,
            ActivityLog log,
            Clock clock) {
        this.seconds = seconds;
        this.audits = audits;
        this.scripts = scripts;
        this.offices = offices;
        this.rules = rules;
        this.log = log;
        this.clock = clock;
    }

    /** Those assigned to the person, in audits that run or ran; the open ones first. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.CALL, verb = Verb.READ)
    public List<SecondCall> mine() {
        Map<OfficeId, Office> names = offices.byId();
        return seconds.lines(null, Access.current().account().value()).stream()
                .map(line -> line.toCall(Objects.requireNonNull(names.get(new OfficeId(line.officeId())))
                        .displayName()))
                .toList();
    }

    /** @throws RecordNotFound also for a call that somebody else scores for the second time */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.CALL, verb = Verb.READ)
    public SecondSheet get(CallId id) {
        return sheet(require(id, Verb.READ));
    }

    /**
     * Gives all second scores of a call, once.
     *
     * @throws ScoredTwice if they were given before
     * @throws AuditNotRunning after the release
     * @throws OwnOffice for an auditor who has a role in the office today
     * @throws InvalidField for a score that is missing or out of range
     */
    @Transactional
    @Permission(resource = Resource.CALL, verb = Verb.WRITE)
    public SecondSheet score(CallId id, List<@Valid Score> scores) {
        SecondLine line = require(id, Verb.WRITE);
        AuditId audit = new AuditId(line.auditId());
        if (audits.hold(audit).status() == AuditStatus.RELEASED) {
            throw new AuditNotRunning();
        }
        requireOpen(line);
        Map<Criterion, @Nullable Integer> values = check(audit, scores);
        if (seconds.finish(line.callId(), clock.instant()) == 0) {
            throw new ScoredTwice();
        }
        values.forEach(
                (criterion, value) -> seconds.add(line.callId(), criterion.id().value(), value));
        log.record("scored-twice", "mystery-call", line.callId(), Map.of("scores", values.size()));
        return get(id);
    }

    private Map<Criterion, @Nullable Integer> check(AuditId audit, List<Score> scores) {
        ScoreSheet sheet = new ScoreSheet(scripts.criteria(audit));
        Map<Criterion, @Nullable Integer> values = sheet.values("scores", scores);
        sheet.requireComplete(
                "scores",
                values.keySet().stream()
                        .map(criterion -> criterion.id().value())
                        .collect(Collectors.toSet()));
        return values;
    }

    private void requireOpen(SecondLine line) {
        Access access = Access.current();
        if (access.reach(Resource.CALL, Verb.WRITE) == Reach.ALL) {
            return;
        }
        OfficeId office = new OfficeId(line.officeId());
        if (access.grants().stream().anyMatch(grant -> office.equals(grant.office()))) {
            throw new OwnOffice(offices.get(office).displayName());
        }
        rules.forEach(rule -> rule.requireOpen(new AuditId(line.auditId()), new AuditorId(line.auditorId())));
    }

    private SecondLine require(CallId id, Verb verb) {
        Access access = Access.current();
        UUID account = access.reach(Resource.CALL, verb) == Reach.ALL
                ? null
                : access.account().value();
        return seconds.lines(id.value(), account).stream().findFirst().orElseThrow(RecordNotFound::new);
    }

    private SecondSheet sheet(SecondLine line) {
        AuditId audit = new AuditId(line.auditId());
        List<Criterion> criteria = scripts.criteria(audit);
        return new SecondSheet(
                line.toCall(offices.get(new OfficeId(line.officeId())).displayName()),
                scripts.scenario(audit, new ScenarioId(line.scenarioId())).orElseThrow(RecordNotFound::new),
                criteria,
                line.notes(),
                CriterionValue.scores(seconds.scores(line.callId()), criteria));
    }
}
