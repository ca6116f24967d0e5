package eu.gminarium.survey;

import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.survey.comparison.OfficeComparison;
import eu.gminarium.survey.disclosure.Filter;
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

/** What changed between two closed waves of one cycle, how an office stands beside others in one of them, and
 * groups of people beside each other. */
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

    /**
     * The people of a closed wave who gave one answer beside those who gave another one to the same question, or who answered in
     * another way.
     *
     * @param office null for all shown offices together
     * @param by code of the attribute
     * @param value of those who are compared
     * @param with the value of those with whom they are compared
     * @param conditions what holds for both
     * @throws RecordNotFound if there is no such wave, or the office is out of reach
     * @throws WaveStillOpen if the wave is not closed
     * @throws InvalidField if there is no such attribute or value, or both are the same
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.SURVEY_RESULT, verb = Verb.READ)
    public OfficeComparison groups(
            WaveId id, @Nullable OfficeId office, String by, String value, String with, Filter conditions) {
        if (value.equals(with)) {
            throw InvalidField.of("with", "survey.group.compare.same");
        }
        if (conditions.wanted().containsKey(by)) {
            throw InvalidField.of("filter", "survey.filter.unknown", by);
        }
        return OfficeComparison.ofGroups(
                content(waves.get(id)),
                results.group(id, office, conditions.and(by, with)),
                results.group(id, office, conditions.and(by, value)));
    }

    private static QuestionnaireContent content(Wave wave) {
        if (wave.frozen() == null) {
            throw new WaveStillOpen();
        }
        return wave.frozen();
    }
}
