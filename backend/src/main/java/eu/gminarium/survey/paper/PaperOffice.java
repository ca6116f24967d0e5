package eu.gminarium.survey.paper;

import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.wave.Collector;
import eu.gminarium.survey.wave.OfficeQuestionnaires;
import eu.gminarium.survey.wave.WaveId;
import eu.gminarium.survey.wave.WaveNotOpen;
import eu.gminarium.survey.wave.WaveStatus;
import eu.gminarium.survey.wave.Waves;
import jakarta.inject.Singleton;

/** Finds the office of a wave whose sheets somebody may type. */
@Singleton
class PaperOffice {

    private final Waves waves;
    private final OfficeQuestionnaires questionnaires;

    PaperOffice(Waves waves, OfficeQuestionnaires questionnaires) {
        this.waves = waves;
        this.questionnaires = questionnaires;
    }

    /** @throws RecordNotFound if the office does not take part in the wave or is out of reach */
    Collector collector(WaveId wave, OfficeId office) {
        Access.current().offices(Resource.RESPONSE, Verb.WRITE).require(office);
        return waves.collectors(wave).stream()
                .filter(each -> each.office().equals(office))
                .findFirst()
                .orElseThrow(RecordNotFound::new);
    }

    /**
     * What the office's people were asked, its own questions too.
     *
     * @throws WaveNotOpen if the wave is not open
     */
    QuestionnaireContent questionnaire(WaveId id, OfficeId office) {
        if (waves.get(id).status() != WaveStatus.OPEN) {
            throw new WaveNotOpen();
        }
        return questionnaires.of(id, office);
    }
}
