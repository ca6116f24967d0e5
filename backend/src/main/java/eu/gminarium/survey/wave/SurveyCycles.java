package eu.gminarium.survey.wave;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.survey.questionnaire.Questionnaires;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The survey cycles of a partnership. */
@Singleton
public class SurveyCycles {

    private static final String SUBJECT = "survey-cycle";

    private final CycleRepository repository;
    private final Questionnaires questionnaires;
    private final ActivityLog log;

    SurveyCycles(CycleRepository repository, Questionnaires questionnaires, ActivityLog log) {
        this.repository = repository;
        this.questionnaires = questionnaires;
        this.log = log;
    }

    /** All of them, oldest first. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.SURVEY, verb = Verb.READ)
    public List<Cycle> all() {
        return repository.findAllOrderById().stream().map(CycleRow::toCycle).toList();
    }

    /** @throws RecordNotFound if there is none */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.SURVEY, verb = Verb.READ)
    public Cycle get(CycleId id) {
        return repository.findById(id.value()).map(CycleRow::toCycle).orElseThrow(RecordNotFound::new);
    }

    /** @throws RecordNotFound if there is no such questionnaire */
    @Transactional
    @Permission(resource = Resource.SURVEY, verb = Verb.WRITE)
    public Cycle create(@Valid NewCycle input) {
        var questionnaire = questionnaires.get(input.questionnaire());
        var row = repository.save(new CycleRow(
                CycleId.next().value(),
                input.title().byLanguage(),
                questionnaire.id().value(),
                0));
        log.record("created", SUBJECT, row.id(), Map.of("questionnaire", row.questionnaireId()));
        return row.toCycle();
    }

    /**
     * Changes title and questionnaire; waves that have opened keep the questionnaire they opened with.
     *
     * @param version the one that was read; null skips the check
     * @throws StaleVersion if somebody else was faster
     */
    @Transactional
    @Permission(resource = Resource.SURVEY, verb = Verb.WRITE)
    public Cycle change(CycleId id, @Valid NewCycle input, @Nullable Long version) {
        var present = get(id);
        if (version != null && version != present.version()) {
            throw new StaleVersion();
        }
        var questionnaire = questionnaires.get(input.questionnaire());
        var row = repository.update(new CycleRow(
                id.value(), input.title().byLanguage(), questionnaire.id().value(), present.version()));
        log.record("changed", SUBJECT, row.id(), Map.of("questionnaire", row.questionnaireId()));
        return row.toCycle();
    }
}
