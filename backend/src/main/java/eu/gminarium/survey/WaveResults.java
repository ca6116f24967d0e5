package eu.gminarium.survey;

import eu.gminarium.security.Access;
import eu.gminarium.security.OfficeReach;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.survey.disclosure.Attribute;
import eu.gminarium.survey.disclosure.Consistency;
import eu.gminarium.survey.disclosure.Disclosed;
import eu.gminarium.survey.disclosure.Figures;
import eu.gminarium.survey.disclosure.Filter;
import eu.gminarium.survey.disclosure.GroupTables;
import eu.gminarium.survey.disclosure.SeriesFigure;
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
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The results of closed waves, with what must stay hidden left out. */
@Singleton
public class WaveResults {

    private final Waves waves;
    private final WaveTables tables;
    private final GroupTables groups;

    WaveResults(Waves waves, WaveTables tables, GroupTables groups) {
        this.waves = waves;
        this.tables = tables;
        this.groups = groups;
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

    /** What the wave's responses can be broken down by; empty before it opens. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.SURVEY_RESULT, verb = Verb.READ)
    public List<Attribute> attributes(WaveId id) {
        QuestionnaireContent asked = waves.get(id).frozen();
        return asked == null ? List.of() : Attribute.of(asked);
    }

    /**
     * What one office's responses can be broken down by; empty before the wave opens.
     *
     * @throws RecordNotFound if there is no such wave, or the office is out of reach
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.SURVEY_RESULT, verb = Verb.READ)
    public List<Attribute> attributes(WaveId id, OfficeId office) {
        Access.current().offices(Resource.SURVEY_RESULT, Verb.READ).require(office);
        QuestionnaireContent asked = waves.get(id).frozen();
        return asked == null ? List.of() : groups.attributes(id.value(), asked, office);
    }

    /**
     * The names of the office's units that had links in the wave, by key as {@link Attribute#UNIT} has it.
     *
     * @throws RecordNotFound if the office is out of reach
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.SURVEY_RESULT, verb = Verb.READ)
    public Map<String, String> units(WaveId id, OfficeId office) {
        Access.current().offices(Resource.SURVEY_RESULT, Verb.READ).require(office);
        return groups.units(id.value(), office).entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().toString(), Map.Entry::getValue));
    }

    /**
     * What may be shown of the people whom a filter means.
     *
     * @param office null for all shown offices together
     * @throws RecordNotFound if there is no such wave, or the office is out of reach
     * @throws WaveStillOpen if it is not closed
     * @throws eu.gminarium.shared.problem.InvalidField if the filter names what the wave did not ask
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.SURVEY_RESULT, verb = Verb.READ)
    public Disclosed<Figures> group(WaveId id, @Nullable OfficeId office, Filter filter) {
        Wave wave = closed(id);
        if (office == null) {
            return groups.overall(id.value(), content(wave), filter);
        }
        Access.current().offices(Resource.SURVEY_RESULT, Verb.READ).require(office);
        return groups.of(id.value(), content(wave), office, filter);
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
     * Which sheets of the shown offices within the person's reach look as if nobody had read the questions. They are marked only, and
     * stay in all figures.
     *
     * @throws RecordNotFound if there is no such wave
     * @throws WaveStillOpen if it is not closed
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.SURVEY_RESULT, verb = Verb.READ)
    public Map<OfficeId, SeriesFigure> series(WaveId id) {
        OfficeReach reach = Access.current().offices(Resource.SURVEY_RESULT, Verb.READ);
        return tables.series(id.value(), content(closed(id))).entrySet().stream()
                .filter(entry -> reach.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * What people wrote to one office by question, in random order; for those who run the office, because a comment may name
     * somebody. Empty where the office's figures are hidden too.
     *
     * @throws RecordNotFound if the office is out of reach
     * @throws WaveStillOpen if the wave is not closed
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.RESPONSE, verb = Verb.WRITE)
    public Map<String, List<String>> comments(WaveId id, OfficeId office) {
        Access.current().offices(Resource.RESPONSE, Verb.WRITE).require(office);
        return tables.comments(id.value(), content(closed(id)), office);
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
