package eu.gminarium.survey.http;

import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.survey.local.LocalQuestionnaires;
import eu.gminarium.survey.wave.CycleId;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The questions that offices add to a cycle. */
@Controller("/api/v1/partnerships/{partnership}/survey-cycles/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "surveys")
class LocalQuestionsController {

    private final LocalQuestionnaires local;
    private final OfficeDirectory offices;

    LocalQuestionsController(LocalQuestionnaires local, OfficeDirectory offices) {
        this.local = local;
        this.offices = offices;
    }

    /** Those of all offices within reach that have ever asked something of their own. */
    @Get("/local-questions")
    @Permission(resource = Resource.LOCAL_QUESTION, verb = Verb.READ)
    ListJson<LocalQuestionsJson> list(UUID id) {
        Map<OfficeId, Office> names = offices.byId();
        return ListJson.of(local.of(new CycleId(id)).stream()
                .flatMap(each ->
                        Stream.ofNullable(names.get(each.office())).map(office -> LocalQuestionsJson.of(each, office)))
                .sorted(Comparator.comparing(LocalQuestionsJson::officeName))
                .toList());
    }

    @Get("/offices/{officeId}/local-questions")
    @Permission(resource = Resource.LOCAL_QUESTION, verb = Verb.READ)
    LocalQuestionsJson get(UUID id, UUID officeId) {
        OfficeId office = new OfficeId(officeId);
        return LocalQuestionsJson.of(local.of(new CycleId(id), office), offices.get(office));
    }

    /** Replaces an office's own questions; waves that have opened keep those with which they opened. */
    @Put("/offices/{officeId}/local-questions")
    @Permission(resource = Resource.LOCAL_QUESTION, verb = Verb.WRITE)
    LocalQuestionsJson change(UUID id, UUID officeId, @Body LocalQuestionsJson.Input body) {
        OfficeId office = new OfficeId(officeId);
        return LocalQuestionsJson.of(
                local.change(new CycleId(id), office, body.toQuestions(), body.version()), offices.get(office));
    }
}
