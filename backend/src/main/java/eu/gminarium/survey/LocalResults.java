package eu.gminarium.survey;

import eu.gminarium.security.Access;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.survey.comparison.OfficeComparison;
import eu.gminarium.survey.disclosure.LocalTables;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.wave.OfficeQuestionnaires;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.WaveId;
import eu.gminarium.survey.wave.WaveStatus;
import eu.gminarium.survey.wave.WaveStillOpen;
import eu.gminarium.survey.wave.Waves;
import eu.gminarium.survey.wave.WavesNotComparable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The results of what single offices asked besides the others: of that office alone, never of several together. */
@Singleton
public class LocalResults {

    private final Waves waves;
    private final OfficeQuestionnaires questionnaires;
    private final LocalTables tables;

    LocalResults(Waves waves, OfficeQuestionnaires questionnaires, LocalTables tables) {
        this.waves = waves;
        this.questionnaires = questionnaires;
        this.tables = tables;
    }

    /**
     * One office's own questions in a wave; empty if it asked none.
     *
     * @throws RecordNotFound if there is no such wave, or the office is out of reach
     * @throws WaveStillOpen if the wave is not closed
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.SURVEY_RESULT, verb = Verb.READ)
    public Optional<LocalResult> of(WaveId id, OfficeId office) {
        Access.current().offices(Resource.SURVEY_RESULT, Verb.READ).require(office);
        QuestionnaireContent core = core(waves.get(id));
        return questionnaires
                .of(id, office)
                .local()
                .map(own -> new LocalResult(own, tables.of(id.value(), core, own, office)));
    }

    /**
     * What changed in an office's own statements since an earlier wave, by the same rules as in those of all; empty if one of the waves
     * asked none, or the office is hidden in one.
     *
     * @throws RecordNotFound if there is no such wave, or the office is out of reach
     * @throws WaveStillOpen if one of them is not closed
     * @throws WavesNotComparable if they are not an earlier and a later one of one cycle
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.SURVEY_RESULT, verb = Verb.READ)
    public Optional<OfficeComparison> since(WaveId earlier, WaveId later, OfficeId office) {
        Wave first = waves.get(earlier);
        Wave second = waves.get(later);
        if (!first.cycle().equals(second.cycle()) || !first.startsOn().isBefore(second.startsOn())) {
            throw new WavesNotComparable();
        }
        return of(earlier, office).flatMap(before -> of(later, office).flatMap(after -> compared(before, after)));
    }

    private static Optional<OfficeComparison> compared(LocalResult before, LocalResult after) {
        return before.figures()
                .released()
                .flatMap(reference -> after.figures()
                        .released()
                        .map(figures -> OfficeComparison.ofOwn(before.asked(), reference, after.asked(), figures)));
    }

    /**
     * What people wrote to an office's own questions, in random order; for those who run the office, because a comment may name
     * somebody. Empty where the office's figures are hidden too.
     *
     * @throws RecordNotFound if there is no such wave, or the office is out of reach
     * @throws WaveStillOpen if the wave is not closed
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.RESPONSE, verb = Verb.WRITE)
    public Map<String, List<String>> comments(WaveId id, OfficeId office) {
        Access.current().offices(Resource.RESPONSE, Verb.WRITE).require(office);
        QuestionnaireContent core = core(waves.get(id));
        return questionnaires
                .of(id, office)
                .local()
                .map(own -> tables.comments(id.value(), core, own, office))
                .orElseGet(Map::of);
    }

    private static QuestionnaireContent core(Wave wave) {
        if (wave.status() != WaveStatus.CLOSED || wave.frozen() == null) {
            throw new WaveStillOpen();
        }
        return wave.frozen();
    }
}
