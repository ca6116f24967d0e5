package eu.gminarium.survey.http.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.survey.WaveComparisons;
import eu.gminarium.survey.WaveResults;
import eu.gminarium.survey.disclosure.Attribute;
import eu.gminarium.survey.disclosure.Disclosed;
import eu.gminarium.survey.disclosure.Figures;
import eu.gminarium.survey.disclosure.Filter;
import eu.gminarium.survey.http.results.ComparisonJson.StatementJson;
import eu.gminarium.survey.http.results.ResultsJson.ItemJson;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.wave.WaveId;
import eu.gminarium.survey.wave.WaveStillOpen;
import eu.gminarium.survey.wave.Waves;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The results of a closed wave by groups of people. */
@Controller("/api/v1/partnerships/{partnership}/waves/{id}/groups")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "surveys")
class GroupsController {

    private final Waves waves;
    private final WaveResults results;
    private final WaveComparisons comparisons;
    private final OfficeDirectory offices;

    GroupsController(Waves waves, WaveResults results, WaveComparisons comparisons, OfficeDirectory offices) {
        this.waves = waves;
        this.results = results;
        this.comparisons = comparisons;
        this.offices = offices;
    }

    /**
     * Breaks the results down; groups of which too few people would be left, or could be subtracted out, are suppressed.
     *
     * @param by code of a question with one answer, or MODE; of one office that collected by its units' links also UNIT, whose values are
     *     the keys of the office and of its units
     * @param officeId all shown offices together unless named
     * @param filter further conditions such as {@code age:60-over}
     */
    @Get
    @Permission(resource = Resource.SURVEY_RESULT, verb = Verb.READ)
    GroupsJson groups(
            UUID id,
            @QueryValue String by,
            @QueryValue @Nullable UUID officeId,
            @QueryValue @Nullable List<String> filter) {
        var wave = new WaveId(id);
        QuestionnaireContent content = waves.get(wave).frozen();
        if (content == null) {
            throw new WaveStillOpen();
        }
        OfficeId office = officeId == null ? null : new OfficeId(officeId);
        String name = office == null ? null : offices.get(office).displayName();
        Filter conditions = Filter.parse(filter == null ? List.of() : filter);
        if (conditions.wanted().containsKey(by)) {
            throw InvalidField.of("filter", "survey.filter.unknown", by);
        }
        List<GroupJson> items = attribute(wave, office, by).values().stream()
                .map(value -> group(value, results.group(wave, office, conditions.and(by, value)), content))
                .toList();
        return new GroupsJson(id, officeId, name, by, conditions.conditions(), items, items.size());
    }

    /**
     * Compares two groups; statements of which one figure is suppressed say so.
     *
     * @param by code of a question with one answer, or MODE; of one office that collected by its units' links also UNIT, whose values are
     *     the keys of the office and of its units
     * @param value the answer of those who are compared
     * @param with the answer of those with whom they are compared
     * @param officeId all shown offices together unless named
     * @param filter further conditions such as {@code age:60-over}, for both groups
     */
    @Get("/comparison")
    @Permission(resource = Resource.SURVEY_RESULT, verb = Verb.READ)
    GroupComparisonJson comparison(
            UUID id,
            @QueryValue String by,
            @QueryValue String value,
            @QueryValue String with,
            @QueryValue @Nullable UUID officeId,
            @QueryValue @Nullable List<String> filter) {
        OfficeId office = officeId == null ? null : new OfficeId(officeId);
        String name = office == null ? null : offices.get(office).displayName();
        Filter conditions = Filter.parse(filter == null ? List.of() : filter);
        var comparison = comparisons.groups(new WaveId(id), office, by, value, with, conditions);
        return new GroupComparisonJson(
                id, officeId, name, by, value, with, conditions.conditions(), ComparisonJson.statementsOf(comparison));
    }

    private Attribute attribute(WaveId wave, @Nullable OfficeId office, String code) {
        return (office == null ? results.attributes(wave) : results.attributes(wave, office))
                .stream()
                        .filter(attribute -> attribute.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> InvalidField.of("by", "survey.filter.unknown", code));
    }

    private static GroupJson group(String value, Disclosed<Figures> figures, QuestionnaireContent content) {
        return new GroupJson(value, ItemJson.group(figures, content));
    }

    /** Who is meant by {@code by} and the filter, group by group. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record GroupsJson(
            UUID waveId,
            @Nullable UUID officeId,
            @Nullable String officeName,
            String by,
            List<String> filter,
            List<GroupJson> items,
            long total) {}

    /** The figures are of {@code value}, the references of {@code with}. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record GroupComparisonJson(
            UUID waveId,
            @Nullable UUID officeId,
            @Nullable String officeName,
            String by,
            String value,
            String with,
            List<String> filter,
            List<StatementJson> statements) {}

    /** The people who gave one answer. */
    @Serdeable
    record GroupJson(String value, ItemJson figures) {}
}
