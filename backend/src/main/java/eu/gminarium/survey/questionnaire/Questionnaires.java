package eu.gminarium.survey.questionnaire;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The questionnaires of a partnership. */
@Singleton
public class Questionnaires {

    private static final String SUBJECT = "questionnaire";

    private final QuestionnaireRepository repository;
    private final ActivityLog log;

    Questionnaires(QuestionnaireRepository repository, ActivityLog log) {
        this.repository = repository;
        this.log = log;
    }

    /** All of them, oldest first. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.SURVEY, verb = Verb.READ)
    public List<Questionnaire> all() {
        return repository.findAllOrderById().stream()
                .map(QuestionnaireRow::toQuestionnaire)
                .toList();
    }

    /** @throws RecordNotFound if there is none */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.SURVEY, verb = Verb.READ)
    public Questionnaire get(QuestionnaireId id) {
        return row(id).toQuestionnaire();
    }

    @Transactional
    @Permission(resource = Resource.SURVEY, verb = Verb.WRITE)
    public Questionnaire create(@Valid QuestionnaireContent content) {
        var row = repository.save(new QuestionnaireRow(QuestionnaireId.next().value(), ContentDocument.of(content), 0));
        log.record("created", SUBJECT, row.id(), Map.of("statements", content.codes()));
        return row.toQuestionnaire();
    }

    /**
     * Replaces the content; waves that have opened keep the one they opened with.
     *
     * @param version the one that was read; null skips the check
     * @throws StaleVersion if somebody else was faster
     */
    @Transactional
    @Permission(resource = Resource.SURVEY, verb = Verb.WRITE)
    public Questionnaire change(QuestionnaireId id, @Valid QuestionnaireContent content, @Nullable Long version) {
        var row = row(id);
        if (version != null && version != row.version()) {
            throw new StaleVersion();
        }
        var changed = repository.update(new QuestionnaireRow(row.id(), ContentDocument.of(content), row.version()));
        log.record("changed", SUBJECT, row.id(), Map.of("statements", content.codes()));
        return changed.toQuestionnaire();
    }

    private QuestionnaireRow row(QuestionnaireId id) {
        return repository.findById(id.value()).orElseThrow(RecordNotFound::new);
    }
}
