package eu.gminarium.survey.http.results;

import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.survey.WaveComparisons;
import eu.gminarium.survey.http.results.ComparisonJson.BesideJson;
import eu.gminarium.survey.http.results.ComparisonJson.ItemJson;
import eu.gminarium.survey.wave.WaveId;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What changed between two waves, and how one office stands beside others. */
@Controller("/api/v1/partnerships/{partnership}/waves/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "surveys")
class ComparisonController {

    private final WaveComparisons comparisons;
    private final OfficeDirectory offices;

    ComparisonController(WaveComparisons comparisons, OfficeDirectory offices) {
        this.comparisons = comparisons;
        this.offices = offices;
    }

    /**
     * Compares a closed wave with an earlier one of its cycle; 409 while one of them is not closed.
     *
     * @param with the earlier wave
     */
    @Get("/comparison")
    @Permission(resource = Resource.SURVEY_RESULT, verb = Verb.READ)
    ComparisonJson comparison(UUID id, @QueryValue UUID with) {
        Map<OfficeId, Office> names = offices.byId();
        List<ItemJson> items = comparisons.between(new WaveId(with), new WaveId(id)).entrySet().stream()
                .flatMap(entry -> Stream.ofNullable(names.get(entry.getKey()))
                        .map(office -> ItemJson.of(office, entry.getValue())))
                .sorted(Comparator.comparing(ItemJson::officeName))
                .toList();
        return new ComparisonJson(with, id, items, items.size());
    }

    /**
     * Compares one office with another in a closed wave.
     *
     * @param besideOfficeId all other shown offices together unless named
     */
    @Get("/offices/{officeId}/comparison")
    @Permission(resource = Resource.SURVEY_RESULT, verb = Verb.READ)
    BesideJson beside(UUID id, UUID officeId, @QueryValue @Nullable UUID besideOfficeId) {
        OfficeId other = besideOfficeId == null ? null : new OfficeId(besideOfficeId);
        var comparison = comparisons.beside(new WaveId(id), new OfficeId(officeId), other);
        return BesideJson.of(
                id, offices.get(new OfficeId(officeId)), other == null ? null : offices.get(other), comparison);
    }
}
