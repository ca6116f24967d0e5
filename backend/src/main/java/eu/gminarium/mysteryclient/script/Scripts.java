package eu.gminarium.mysteryclient.script;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditNotPlanned;
import eu.gminarium.mysteryclient.audit.AuditReach;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The scenarios and criteria of audits; fixed once the audit runs, so that all calls are scored alike. */
@Singleton
public class Scripts {

    private static final String SUBJECT = "mystery-audit";

    private final AuditReach reach;
    private final StoredScripts stored;
    private final ScenarioRepository scenarios;
    private final CriterionRepository criteria;
    private final ActivityLog log;

    Scripts(
            AuditReach reach,
            StoredScripts stored,
            ScenarioRepository scenarios,
            CriterionRepository criteria,
            ActivityLog log) {
        this.reach = reach;
        this.stored = stored;
        this.scenarios = scenarios;
        this.criteria = criteria;
        this.log = log;
    }

    /** @throws RecordNotFound also for an audit that the person does not see yet */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.AUDIT, verb = Verb.READ)
    public Script of(AuditId audit) {
        reach.requireVisible(audit);
        return new Script(stored.scenarios(audit), stored.criteria(audit));
    }

    /** @throws AuditNotPlanned if the audit runs already */
    @Transactional
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public Scenario addScenario(AuditId audit, @Valid NewScenario input) {
        reach.lock(audit).requirePlanned();
        if (scenarios.existsByAuditIdAndCode(audit.value(), input.code())) {
            throw InvalidField.of("code", "mystery.invalid.code-taken", input.code());
        }
        ScenarioRow row = scenarios.save(ScenarioRow.of(audit, input));
        log.record("scenario-added", SUBJECT, audit.value(), Map.of("code", input.code()));
        return row.toScenario();
    }

    /** @throws InvalidField if a planned call uses it */
    @Transactional
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public void removeScenario(ScenarioId id) {
        ScenarioRow row = scenarios.findById(id.value()).orElseThrow(RecordNotFound::new);
        AuditId audit = new AuditId(row.auditId());
        reach.lock(audit).requirePlanned();
        if (scenarios.used(row.id())) {
            throw InvalidField.of("scenario", "mystery.invalid.scenario-used");
        }
        scenarios.deleteById(row.id());
        log.record("scenario-removed", SUBJECT, audit.value(), Map.of("code", row.code()));
    }

    /** Adds a criterion after the others. */
    @Transactional
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public Criterion addCriterion(AuditId audit, @Valid NewCriterion input) {
        reach.lock(audit).requirePlanned();
        List<CriterionRow> present = criteria.findByAuditIdOrderByPosition(audit.value());
        requireFree(present, input.code());
        requireTopic(input.topicCode());
        int position = present.isEmpty() ? 1 : present.getLast().position() + 1;
        CriterionRow row = criteria.save(CriterionRow.of(audit, position, input));
        log.record("criterion-added", SUBJECT, audit.value(), Map.of("code", input.code()));
        return row.toCriterion();
    }

    @Transactional
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public void removeCriterion(CriterionId id) {
        CriterionRow row = criteria.findById(id.value()).orElseThrow(RecordNotFound::new);
        AuditId audit = new AuditId(row.auditId());
        reach.lock(audit).requirePlanned();
        criteria.deleteById(row.id());
        log.record("criterion-removed", SUBJECT, audit.value(), Map.of("code", row.code()));
    }

    private static void requireFree(List<CriterionRow> present, String code) {
        if (present.stream().anyMatch(row -> row.code().equals(code))) {
            throw InvalidField.of("code", "mystery.invalid.code-taken", code);
        }
    }

    private void requireTopic(@Nullable String code) {
        if (code != null && !criteria.topicExists(code)) {
            throw InvalidField.of("topicCode", "mystery.invalid.unknown-topic", code);
        }
    }
}
