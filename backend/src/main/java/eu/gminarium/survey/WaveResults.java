package eu.gminarium.survey;

import eu.gminarium.security.Access;
import eu.gminarium.security.OfficeReach;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.survey.disclosure.Consistency;
import eu.gminarium.survey.disclosure.Disclosed;
import eu.gminarium.survey.disclosure.WaveTable;
import eu.gminarium.survey.disclosure.WaveTables;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.WaveId;
import eu.gminarium.survey.wave.WaveStatus;
import eu.gminarium.survey.wave.WaveStillOpen;
import eu.gminarium.survey.wave.Waves;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/** The results of closed waves, with what must stay hidden left out. */
@Singleton
public class WaveResults {

    private final Waves waves;
    private final WaveTables tables;

    WaveResults(Waves waves, WaveTables tables) {
        this.waves = waves;
        this.tables = tables;
    }

    /**
     * The offices within the person's reach, and all shown offices together.
     *
     * @throws RecordNotFound if there is no such wave
     * @throws WaveStillOpen if it is not closed
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.SURVEY_RESULT, verb = Verb.READ)
    public WaveTable of(WaveId id) {
        Wave wave = closed(id);
        WaveTable table = tables.of(id.value(), content(wave));
        OfficeReach reach = Access.current().offices(Resource.SURVEY_RESULT, Verb.READ);
        return table.within(reach::contains);
    }

    /**
     * How far the statements measure one thing, over the offices together.
     *
     * @throws RecordNotFound if there is no such wave
     * @throws WaveStillOpen if it is not closed
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.SURVEY_RESULT, verb = Verb.READ)
    public Disclosed<Consistency> consistency(WaveId id) {
        return tables.consistency(id.value(), content(closed(id)));
    }

    /**
     * What people wrote to one office, in random order; for those who run the office, because a comment may name
     * somebody. Empty where the office's figures are hidden too.
     *
     * @throws RecordNotFound if the office is out of reach
     * @throws WaveStillOpen if the wave is not closed
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.RESPONSE, verb = Verb.WRITE)
    public List<String> comments(WaveId id, OfficeId office) {
        Access.current().offices(Resource.RESPONSE, Verb.WRITE).require(office);
        closed(id);
        return tables.comments(id.value(), office);
    }

    private Wave closed(WaveId id) {
        Wave wave = waves.get(id);
        if (wave.status() != WaveStatus.CLOSED) {
            throw new WaveStillOpen();
        }
        return wave;
    }

    private static QuestionnaireContent content(Wave wave) {
        if (wave.frozen() == null) {
            throw new WaveStillOpen();
        }
        return wave.frozen();
    }
}
