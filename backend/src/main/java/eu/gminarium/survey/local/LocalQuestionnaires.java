package eu.gminarium.survey.local;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Access;
import eu.gminarium.security.OfficeReach;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.survey.questionnaire.LocalDocument;
import eu.gminarium.survey.questionnaire.LocalQuestions;
import eu.gminarium.survey.questionnaire.Question;
import eu.gminarium.survey.wave.CycleId;
import eu.gminarium.survey.wave.SurveyCycles;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The questions that offices add to a cycle; waves that have opened keep those with which they opened. */
@Singleton
public class LocalQuestionnaires {

    private static final String SUBJECT = "local-questions";

    private final LocalRepository repository;
    private final SurveyCycles cycles;
    private final OfficeDirectory offices;
    private final ActivityLog log;

    LocalQuestionnaires(LocalRepository repository, SurveyCycles cycles, OfficeDirectory offices, ActivityLog log) {
        this.repository = repository;
        this.cycles = cycles;
        this.offices = offices;
        this.log = log;
    }

    /**
     * Those of the offices within the person's reach that have ever asked something of their own, in no order.
     *
     * @throws RecordNotFound if there is no such cycle
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.LOCAL_QUESTION, verb = Verb.READ)
    public List<LocalQuestionnaire> of(CycleId cycle) {
        OfficeReach reach = Access.current().offices(Resource.LOCAL_QUESTION, Verb.READ);
        return repository.findByCycleId(cycles.get(cycle).id().value()).stream()
                .map(LocalRow::toQuestionnaire)
                .filter(each -> reach.contains(each.office()))
                .toList();
    }

    /**
     * What one office asks; an empty one if it never asked anything.
     *
     * @throws RecordNotFound if there is no such cycle or office, or the office is out of reach
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.LOCAL_QUESTION, verb = Verb.READ)
    public LocalQuestionnaire of(CycleId cycle, OfficeId office) {
        Access.current().offices(Resource.LOCAL_QUESTION, Verb.READ).require(office);
        CycleId known = cycles.get(cycle).id();
        OfficeId asking = offices.get(office).id();
        return repository
                .findByCycleIdAndOfficeId(known.value(), asking.value())
                .map(LocalRow::toQuestionnaire)
                .orElseGet(() -> new LocalQuestionnaire(known, asking, LocalQuestions.NONE, null));
    }

    /**
     * Replaces what an office asks in the waves that open from now on.
     *
     * @param version the one that was read; null if nothing was kept then
     * @throws RecordNotFound if there is no such cycle or office, or the office is out of reach
     * @throws StaleVersion if somebody else was faster
     */
    @Transactional
    @Permission(resource = Resource.LOCAL_QUESTION, verb = Verb.WRITE)
    public LocalQuestionnaire change(
            CycleId cycle, OfficeId office, @Valid LocalQuestions questions, @Nullable Long version) {
        Access.current().offices(Resource.LOCAL_QUESTION, Verb.WRITE).require(office);
        LocalQuestionnaire present = of(cycle, office);
        if (version == null ? present.version() != null : !version.equals(present.version())) {
            throw new StaleVersion();
        }
        UUID id = version == null ? begin(present, questions) : replace(present, questions);
        log.record(
                "changed",
                SUBJECT,
                id,
                Map.of(
                        "cycle",
                        cycle.value(),
                        "office",
                        office.value(),
                        "questions",
                        questions.questions().map(Question::code).toList()));
        return of(cycle, office);
    }

    private UUID begin(LocalQuestionnaire present, LocalQuestions questions) {
        return repository
                .begin(
                        Ids.timeOrdered(),
                        present.cycle().value(),
                        present.office().value(),
                        LocalDocument.of(questions))
                .orElseThrow(StaleVersion::new);
    }

    private UUID replace(LocalQuestionnaire present, LocalQuestions questions) {
        LocalRow row = repository
                .findByCycleIdAndOfficeId(
                        present.cycle().value(), present.office().value())
                .orElseThrow(StaleVersion::new);
        return repository
                .update(new LocalRow(
                        row.id(), row.cycleId(), row.officeId(), LocalDocument.of(questions), row.version()))
                .id();
    }
}
