package eu.gminarium.survey.http.results;

import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.survey.WaveResults;
import eu.gminarium.survey.disclosure.WaveTable;
import eu.gminarium.survey.http.results.ResultsJson.ConsistencyJson;
import eu.gminarium.survey.http.results.ResultsJson.ItemJson;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.wave.WaveId;
import eu.gminarium.survey.wave.WaveStillOpen;
import eu.gminarium.survey.wave.Waves;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The released results of a wave. */
@Controller("/api/v1/partnerships/{partnership}/waves/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "surveys")
class ResultsController {

    private final Waves waves;
    private final WaveResults results;
    private final OfficeDirectory offices;

    ResultsController(Waves waves, WaveResults results, OfficeDirectory offices) {
        this.waves = waves;
        this.results = results;
        this.offices = offices;
    }

    /** The results of a closed wave; 409 while it is planned or open. */
    @Get("/results")
    @Permission(resource = Resource.SURVEY_RESULT, verb = Verb.READ)
    ResultsJson results(UUID id) {
        WaveTable table = results.of(new WaveId(id));
        QuestionnaireContent content = waves.get(new WaveId(id)).frozen();
        if (content == null) {
            throw new WaveStillOpen();
        }
        Map<OfficeId, Office> names = offices.byId();
        List<ItemJson> items = table.offices().entrySet().stream()
                .flatMap(entry -> Stream.ofNullable(names.get(entry.getKey()))
                        .map(office -> ItemJson.of(office.id(), office.displayName(), entry.getValue(), content)))
                .sorted((one, other) -> String.valueOf(one.officeName()).compareTo(String.valueOf(other.officeName())))
                .toList();
        return new ResultsJson(
                id,
                content.headline().code(),
                items,
                items.size(),
                ItemJson.overall(table.shown(), table.overall(), content),
                results.consistency(new WaveId(id))
                        .released()
                        .map(ConsistencyJson::of)
                        .orElse(null));
    }
}
