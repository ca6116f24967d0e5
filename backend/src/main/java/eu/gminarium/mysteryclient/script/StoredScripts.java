package eu.gminarium.mysteryclient.script;

import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.security.Unchecked;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Scenarios and criteria of audits for the services of this area, whoever asks. */
@Singleton
@Unchecked("the services that ask declare what the person may do")
public class StoredScripts {

    private final ScenarioRepository scenarios;
    private final CriterionRepository criteria;

    StoredScripts(ScenarioRepository scenarios, CriterionRepository criteria) {
        this.scenarios = scenarios;
        this.criteria = criteria;
    }

    /** The audit's scenarios by code. */
    public List<Scenario> scenarios(AuditId audit) {
        return scenarios.findByAuditIdOrderByCode(audit.value()).stream()
                .map(ScenarioRow::toScenario)
                .toList();
    }

    /** A scenario of the audit; empty also if it belongs to another one. */
    public Optional<Scenario> scenario(AuditId audit, ScenarioId id) {
        return scenarios
                .findById(id.value())
                .filter(row -> row.auditId().equals(audit.value()))
                .map(ScenarioRow::toScenario);
    }

    /** The audit's criteria in their order. */
    public List<Criterion> criteria(AuditId audit) {
        return criteria.findByAuditIdOrderByPosition(audit.value()).stream()
                .map(CriterionRow::toCriterion)
                .toList();
    }
}
