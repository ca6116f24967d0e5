package eu.gminarium.survey.questionnaire;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.security.Actor;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The questionnaires of a partnership. */
@Singleton
public class Questionnaires {

    private static final String SUBJECT = "questionnaire";

    private final QuestionnaireRepository repository;
    private final VersionRepository versions;
    private final ActivityLog log;
    private final Clock clock;

    Questionnaires(QuestionnaireRepository repository, VersionRepository versions, ActivityLog log, Clock clock) {
        this.repository = repository;
        this.versions = versions;
        this.log = log;
        this.clock = clock;
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

    /**
     * What it was each time that it was saved, oldest first.
     *
     * @throws RecordNotFound if there is no such questionnaire
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.SURVEY, verb = Verb.READ)
    public List<QuestionnaireVersion> versions(QuestionnaireId id) {
        return versions.findByQuestionnaireIdOrderByNumber(row(id).id()).stream()
                .map(VersionRow::toVersion)
                .toList();
    }

    /** @throws RecordNotFound if there is no such questionnaire or version */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.SURVEY, verb = Verb.READ)
    public QuestionnaireVersion version(QuestionnaireId id, long number) {
        return versions.findByQuestionnaireIdAndNumber(id.value(), number)
                .map(VersionRow::toVersion)
                .orElseThrow(RecordNotFound::new);
    }

    @Transactional
    @Permission(resource = Resource.SURVEY, verb = Verb.WRITE)
    public Questionnaire create(@Valid QuestionnaireContent content) {
        var row = repository.save(
                new QuestionnaireRow(QuestionnaireId.next().value(), ContentDocument.of(content.asCore()), 0));
        keep("created", row, content);
        return row.toQuestionnaire();
    }

    /**
     * Replaces the content; waves that have opened keep the one they opened with. The same content again is no new version.
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
        if (row.content().toContent().equals(content)) {
            return row.toQuestionnaire();
        }
        var changed =
                repository.update(new QuestionnaireRow(row.id(), ContentDocument.of(content.asCore()), row.version()));
        keep("changed", changed, content);
        return changed.toQuestionnaire();
    }

    /** Writes down what was saved; the first version has the number 1. */
    private void keep(String action, QuestionnaireRow row, QuestionnaireContent content) {
        log.record(action, SUBJECT, row.id(), Map.of("statements", content.codes()));
        versions.save(new VersionRow(
                Ids.timeOrdered(),
                row.id(),
                row.version() + 1,
                row.content(),
                clock.instant(),
                Actor.current().map(AccountId::value).orElse(null)));
    }

    private QuestionnaireRow row(QuestionnaireId id) {
        return repository.findById(id.value()).orElseThrow(RecordNotFound::new);
    }
}
