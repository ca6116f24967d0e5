package eu.gminarium.survey;

import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.survey.comparison.OfficeComparison;
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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What changed between two closed waves of one cycle, and how an office stands beside others in one of them. */
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
        return after.offices().keySet().stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        office -> OfficeComparison.since(content(first), before, content(second), after, office)));
    }

    /**
     * One office beside another in the same closed wave.
     *
     * @param other null for all other shown offices, pooled
     * @throws RecordNotFound if there is no such wave, or one of the offices is out of reach or did not take part in it
     * @throws WaveStillOpen if the wave is not closed
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.SURVEY_RESULT, verb = Verb.READ)
    public OfficeComparison beside(WaveId id, OfficeId office, @Nullable OfficeId other) {
        QuestionnaireContent content = content(waves.get(id));
        WaveTable table = results.of(id);
        if (!table.offices().containsKey(office)
                || (other != null && !table.offices().containsKey(other))) {
            throw new RecordNotFound();
        }
        return OfficeComparison.beside(content, table, office, other);
    }

    private static QuestionnaireContent content(Wave wave) {
        if (wave.frozen() == null) {
            throw new WaveStillOpen();
        }
        return wave.frozen();
    }
}
