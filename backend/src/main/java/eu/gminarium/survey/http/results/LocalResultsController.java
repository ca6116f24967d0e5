package eu.gminarium.survey.http.results;

import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.survey.LocalResult;
import eu.gminarium.survey.LocalResults;
import eu.gminarium.survey.comparison.OfficeComparison;
import eu.gminarium.survey.wave.WaveId;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came of an office's own questions in a wave. */
@Controller("/api/v1/partnerships/{partnership}/waves/{id}/offices/{officeId}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "surveys")
class LocalResultsController {

    private final LocalResults results;
    private final OfficeDirectory offices;

    LocalResultsController(LocalResults results, OfficeDirectory offices) {
        this.results = results;
        this.offices = offices;
    }

    /**
     * The results of the office's own questions in a closed wave; 409 while it is planned or open.
     *
     * @param since an earlier wave to compare with
     */
    @Get("/local-results")
    @Permission(resource = Resource.SURVEY_RESULT, verb = Verb.READ)
    LocalResultsJson results(UUID id, UUID officeId, @QueryValue @Nullable UUID since) {
        OfficeId office = new OfficeId(officeId);
        Optional<LocalResult> found = results.of(new WaveId(id), office);
        Office named = offices.get(office);
        OfficeComparison changes = since == null
                ? null
                : results.since(new WaveId(since), new WaveId(id), office).orElse(null);
        return found.map(result -> LocalResultsJson.of(id, named, result, changes))
                .orElseGet(() -> LocalResultsJson.none(id, named));
    }
}
