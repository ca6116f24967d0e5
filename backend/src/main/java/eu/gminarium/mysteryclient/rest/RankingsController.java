package eu.gminarium.mysteryclient.rest;

import eu.gminarium.mysteryclient.result.Rankings;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.http.PageRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;

/** The audits whose ranking the person may see, also for those who see nothing else of audits. */
@Controller("/api/v1/partnerships/{partnership}/rankings")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "audits")
class RankingsController {

    private final Rankings rankings;

    RankingsController(Rankings rankings) {
        this.rankings = rankings;
    }

    /** The latest first. */
    @Get
    @Permission(resource = Resource.RANKING, verb = Verb.READ)
    ListJson<AuditJson> list(@RequestBean @Valid PageRequest page) {
        return ListJson.page(rankings.audits(), page, AuditJson::of);
    }
}
