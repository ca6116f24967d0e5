package eu.gminarium.mysteryclient.script;

import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.problem.InvalidField;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

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

    /** @throws InvalidField if a criterion names a training topic that there is not */
    public void requireTopics(List<NewCriterion> input) {
        input.stream()
                .map(NewCriterion::topicCode)
                .filter(Objects::nonNull)
                .filter(code -> !criteria.topicExists(code))
                .findFirst()
                .ifPresent(code -> {
                    throw InvalidField.of("topicCode", "mystery.invalid.unknown-topic", code);
                });
    }

    /**
     * Puts these scenarios and criteria in the place of the audit's present ones.
     *
     * @throws InvalidField if a planned call uses a present scenario, or sample calls are scored by the present criteria
     */
    public void replace(AuditId audit, List<NewScenario> newScenarios, List<NewCriterion> newCriteria) {
        if (scenarios.anyUsed(audit.value())) {
            throw InvalidField.of("scenario", "mystery.invalid.scenario-used");
        }
        if (criteria.haveSamples(audit.value())) {
            throw InvalidField.of("script", "mystery.invalid.samples-exist");
        }
        requireTopics(newCriteria);
        scenarios.deleteByAuditId(audit.value());
        criteria.deleteByAuditId(audit.value());
        scenarios.saveAll(
                newScenarios.stream().map(input -> ScenarioRow.of(audit, input)).toList());
        criteria.saveAll(IntStream.range(0, newCriteria.size())
                .mapToObj(at -> CriterionRow.of(audit, at + 1, newCriteria.get(at)))
                .toList());
    }
}
