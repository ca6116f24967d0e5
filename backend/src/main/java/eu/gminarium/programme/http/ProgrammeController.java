package eu.gminarium.programme.http;

import eu.gminarium.programme.plan.Programme;
import eu.gminarium.programme.plan.ProgrammeId;
import eu.gminarium.programme.plan.Programmes;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.http.PageRequest;
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
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;

/** The programmes of a partnership. */
@Controller("/api/v1/partnerships/{partnership}/programmes")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "programmes")
class ProgrammeController {

    private final Programmes programmes;

    ProgrammeController(Programmes programmes) {
        this.programmes = programmes;
    }

    /** The latest first. */
    @Get
    @Permission(resource = Resource.PROGRAMME, verb = Verb.READ)
    ListJson<ProgrammeJson> list(@RequestBean @Valid PageRequest page) {
        return ListJson.page(programmes.list(), page, ProgrammeJson::of);
    }

    @Get("/{id}")
    @Permission(resource = Resource.PROGRAMME, verb = Verb.READ)
    ProgrammeJson read(UUID id) {
        return ProgrammeJson.of(programmes.get(new ProgrammeId(id)));
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.PROGRAMME, verb = Verb.WRITE)
    ProgrammeJson create(@Body @Valid ProgrammeJson.New body) {
        return ProgrammeJson.of(programmes.create(body.toInput()));
    }

    @Patch("/{id}")
    @Permission(resource = Resource.PROGRAMME, verb = Verb.WRITE)
    ProgrammeJson change(UUID id, @Body @Valid ProgrammeJson.Change body) {
        Programme present = programmes.get(new ProgrammeId(id));
        return ProgrammeJson.of(programmes.change(present.id(), body.version(), body.toInput(present)));
    }
}
