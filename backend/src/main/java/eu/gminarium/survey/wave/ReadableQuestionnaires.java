package eu.gminarium.survey.wave;

import eu.gminarium.security.Access;
import eu.gminarium.security.OfficeReach;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/**
 * What a person may read of what offices ask in a wave. Until it opens, an office's own questions are drafts, for those who may read
 * them in the cycle; from then on citizens read them.
 */
@Singleton
public class ReadableQuestionnaires {

    private final Waves waves;
    private final OfficeQuestionnaires questionnaires;

    ReadableQuestionnaires(Waves waves, OfficeQuestionnaires questionnaires) {
        this.waves = waves;
        this.questionnaires = questionnaires;
    }

    /**
     * Of every office; the core alone where its own questions are not for the person.
     *
     * @throws RecordNotFound if there is no such wave
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.SURVEY, verb = Verb.READ)
    public WaveQuestionnaires of(WaveId id) {
        WaveQuestionnaires all = questionnaires.all(id);
        if (waves.get(id).status() != WaveStatus.PLANNED) {
            return all;
        }
        OfficeReach drafts = Access.current().offices(Resource.LOCAL_QUESTION, Verb.READ);
        return all.within(drafts::contains);
    }

    /**
     * Of one office.
     *
     * @throws RecordNotFound if there is no such wave
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.SURVEY, verb = Verb.READ)
    public QuestionnaireContent of(WaveId id, OfficeId office) {
        return waves.get(id).status() == WaveStatus.PLANNED ? of(id).of(office) : questionnaires.of(id, office);
    }
}
