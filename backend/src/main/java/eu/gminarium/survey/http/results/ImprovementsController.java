package eu.gminarium.survey.http.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.survey.http.Words;
import eu.gminarium.survey.publication.Improvement;
import eu.gminarium.survey.publication.ImprovementId;
import eu.gminarium.survey.publication.Improvements;
import eu.gminarium.survey.publication.NewImprovement;
import eu.gminarium.survey.wave.WaveId;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** "You said, we did": what offices did about what people said in a closed wave; public as soon as its results are. */
@Controller("/api/v1/partnerships/{partnership}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "surveys")
class ImprovementsController {

    private final Improvements improvements;
    private final OfficeDirectory offices;

    ImprovementsController(Improvements improvements, OfficeDirectory offices) {
        this.improvements = improvements;
        this.offices = offices;
    }

    /** Of all offices, by the day on which it was done. */
    @Get("/waves/{id}/improvements")
    @Permission(resource = Resource.PUBLICATION, verb = Verb.READ)
    ListJson<ImprovementJson> list(UUID id) {
        Map<OfficeId, Office> byId = offices.byId();
        return ListJson.of(improvements.of(new WaveId(id)).stream()
                .flatMap(each -> Stream.ofNullable(byId.get(each.office())).map(office -> json(each, office)))
                .toList());
    }

    @Post("/waves/{id}/improvements")
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.PUBLICATION, verb = Verb.WRITE)
    ImprovementJson add(UUID id, @Body @Valid NewImprovementJson body) {
        return json(improvements.add(new WaveId(id), body.toInput()));
    }

    /** @param version the one that was read */
    @Put("/improvements/{id}")
    @Permission(resource = Resource.PUBLICATION, verb = Verb.WRITE)
    ImprovementJson change(UUID id, @QueryValue long version, @Body @Valid NewImprovementJson body) {
        return json(improvements.change(new ImprovementId(id), body.toInput(), version));
    }

    /** @param version the one that was read */
    @Delete("/improvements/{id}")
    @Status(HttpStatus.NO_CONTENT)
    @Permission(resource = Resource.PUBLICATION, verb = Verb.WRITE)
    void remove(UUID id, @QueryValue long version) {
        improvements.remove(new ImprovementId(id), version);
    }

    private ImprovementJson json(Improvement improvement) {
        return json(improvement, offices.get(improvement.office()));
    }

    private static ImprovementJson json(Improvement improvement, Office office) {
        return new ImprovementJson(
                improvement.id().value(),
                improvement.wave().value(),
                improvement.office().value(),
                office.displayName(),
                improvement.said().byLanguage(),
                improvement.done().byLanguage(),
                improvement.doneOn(),
                improvement.about(),
                improvement.version());
    }

    /** @param about code of a statement or key of an area */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ImprovementJson(
            UUID id,
            UUID waveId,
            UUID officeId,
            String officeName,
            Map<String, String> said,
            Map<String, String> done,
            LocalDate doneOn,
            @Nullable String about,
            long version) {}

    /** The texts by language: pl, cs or en; one of them is enough. */
    @Serdeable
    record NewImprovementJson(
            @NotNull UUID officeId,
            @NotNull Map<String, String> said,
            @NotNull Map<String, String> done,
            @NotNull LocalDate doneOn,
            @Nullable String about) {

        NewImprovement toInput() {
            return new NewImprovement(
                    new OfficeId(officeId), Words.required("said", said), Words.required("done", done), doneOn, about);
        }
    }
}
