package eu.gminarium.survey.http;

import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.http.PageRequest;
import eu.gminarium.survey.questionnaire.QuestionnaireId;
import eu.gminarium.survey.wave.Cycle;
import eu.gminarium.survey.wave.CycleId;
import eu.gminarium.survey.wave.NewCycle;
import eu.gminarium.survey.wave.SurveyCycles;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Survey cycles: surveys that are repeated in waves. */
@Controller("/api/v1/partnerships/{partnership}/survey-cycles")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "surveys")
class CycleController {

    private final SurveyCycles cycles;

    CycleController(SurveyCycles cycles) {
        this.cycles = cycles;
    }

    @Get
    @Permission(resource = Resource.SURVEY, verb = Verb.READ)
    ListJson<CycleJson> list(@RequestBean @Valid PageRequest page) {
        return ListJson.page(cycles.all(), page, CycleJson::of);
    }

    @Get("/{id}")
    @Permission(resource = Resource.SURVEY, verb = Verb.READ)
    CycleJson get(UUID id) {
        return CycleJson.of(cycles.get(new CycleId(id)));
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.SURVEY, verb = Verb.WRITE)
    CycleJson create(@Body @Valid Input body) {
        return CycleJson.of(cycles.create(body.toCycle()));
    }

    /** Changes title and questionnaire; waves that have opened keep the questionnaire they opened with. */
    @Patch("/{id}")
    @Permission(resource = Resource.SURVEY, verb = Verb.WRITE)
    CycleJson change(UUID id, @Body @Valid Input body) {
        return CycleJson.of(cycles.change(new CycleId(id), body.toCycle(), body.version()));
    }

    /** A survey cycle; {@code questionnaireId} is the one with which its next waves open. */
    @Serdeable
    record CycleJson(UUID id, Map<String, String> title, UUID questionnaireId, long version) {

        static CycleJson of(Cycle cycle) {
            return new CycleJson(
                    cycle.id().value(),
                    cycle.title().byLanguage(),
                    cycle.questionnaire().value(),
                    cycle.version());
        }
    }

    /** @param version the one that was read; only for changes */
    @Serdeable
    record Input(
            @Nullable Map<String, String> title,
            @NotNull UUID questionnaireId,
            @Nullable Long version) {

        NewCycle toCycle() {
            return new NewCycle(Words.required("title", title), new QuestionnaireId(questionnaireId));
        }
    }
}
