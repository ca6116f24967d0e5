package eu.gminarium.training.http;

import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.training.procedure.Procedures;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;

/** The procedure of each office: which steps it has, who decides them, who stands in. */
@Controller("/api/v1/partnerships/{partnership}/procedures")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "procedures")
class ProceduresController {

    private final Procedures procedures;

    ProceduresController(Procedures procedures) {
        this.procedures = procedures;
    }

    /** One for each office within reach. */
    @Get
    @Permission(resource = Resource.PROCEDURE, verb = Verb.READ)
    ListJson<ProcedureJson> list() {
        List<ProcedureJson> found =
                procedures.list().stream().map(ProcedureJson::of).toList();
        return new ListJson<>(found, found.size());
    }

    @Get("/{officeId}")
    @Permission(resource = Resource.PROCEDURE, verb = Verb.READ)
    ProcedureJson get(UUID officeId) {
        return ProcedureJson.of(procedures.get(new OfficeId(officeId)));
    }

    /** Replaces the procedure; applications that wait for a step which the office no longer has go on at once. */
    @Patch("/{officeId}")
    @Permission(resource = Resource.PROCEDURE, verb = Verb.WRITE)
    ProcedureJson change(UUID officeId, @Body @Valid ProcedureChangeJson body) {
        return ProcedureJson.of(procedures.change(new OfficeId(officeId), body.toChange()));
    }
}
