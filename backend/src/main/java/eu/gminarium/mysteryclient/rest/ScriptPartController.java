package eu.gminarium.mysteryclient.rest;

import eu.gminarium.mysteryclient.script.CriterionId;
import eu.gminarium.mysteryclient.script.ScenarioId;
import eu.gminarium.mysteryclient.script.Scripts;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;

/** Single scenarios and criteria of audits that are planned. */
@Controller("/api/v1/partnerships/{partnership}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "audits")
class ScriptPartController {

    private final Scripts scripts;

    ScriptPartController(Scripts scripts) {
        this.scripts = scripts;
    }

    /** Removes a scenario that no planned call uses. */
    @Delete("/scenarios/{id}")
    @Status(HttpStatus.NO_CONTENT)
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    void removeScenario(@PathVariable UUID id) {
        scripts.removeScenario(new ScenarioId(id));
    }

    @Delete("/criteria/{id}")
    @Status(HttpStatus.NO_CONTENT)
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    void removeCriterion(@PathVariable UUID id) {
        scripts.removeCriterion(new CriterionId(id));
    }
}
