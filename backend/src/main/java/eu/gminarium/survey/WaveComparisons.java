package eu.gminarium.survey;

import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.survey.comparison.OfficeComparison;
import eu.gminarium.survey.disclosure.Disclosed;
import eu.gminarium.survey.disclosure.Figures;
import eu.gminarium.survey.disclosure.WaveTable;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.WaveId;
import eu.gminarium.survey.wave.WaveStillOpen;
import eu.gminarium.survey.wave.Waves;
import eu.gminarium.survey.wave.WavesNotComparable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Collectors;

/** What changed between two closed waves of one cycle, office by office. */
@Singleton
public class WaveComparisons {

    private final Waves waves;
    private final WaveResults results;

    WaveComparisons(Waves waves, WaveResults results) {
        this.waves = waves;
        this.results = results;
    }

    /**
     * The offices within the person's reach that took part in the later wave.
     *
     * @throws RecordNotFound if there is no such wave
     * @throws WaveStillOpen if one of them is not closed
     * @throws WavesNotComparable if they are not an earlier and a later one of one cycle
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.SURVEY_RESULT, verb = Verb.READ)
    public Map<OfficeId, OfficeComparison> between(WaveId earlier, WaveId later) {
        Wave first = waves.get(earlier);
        Wave second = waves.get(later);
        if (!first.cycle().equals(second.cycle()) || !first.startsOn().isBefore(second.startsOn())) {
            throw new WavesNotComparable();
        }
        WaveTable before = results.of(earlier);
        WaveTable after = results.of(later);
        return after.offices().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> comparison(first, before.of(entry.getKey()), second, entry.getValue())));
    }

    private static OfficeComparison comparison(
            Wave earlier, Disclosed<Figures> before, Wave later, Disclosed<Figures> after) {
        return OfficeComparison.of(content(earlier), before, content(later), after);
    }

    private static QuestionnaireContent content(Wave wave) {
        if (wave.frozen() == null) {
            throw new WaveStillOpen();
        }
        return wave.frozen();
    }
}
