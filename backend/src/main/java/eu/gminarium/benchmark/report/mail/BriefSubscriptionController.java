package eu.gminarium.benchmark.report.mail;

import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.http.ListJson;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;

/** Of which offices the signed-in person gets the leaders' brief by mail every quarter. */
@Controller("/api/v1/partnerships/{partnership}/brief-subscriptions")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "dashboard")
class BriefSubscriptionController {

    private final BriefSubscriptions subscriptions;
    private final OfficeDirectory offices;

    BriefSubscriptionController(BriefSubscriptions subscriptions, OfficeDirectory offices) {
        this.subscriptions = subscriptions;
        this.offices = offices;
    }

    /** One's own. */
    @Get
    @Permission(resource = Resource.DASHBOARD, verb = Verb.READ)
    ListJson<SubscriptionJson> list() {
        return ListJson.of(subscriptions.own().stream().map(this::json).toList());
    }

    /** Asks for an office's brief; asking twice changes nothing. */
    @Put("/{office}")
    @Permission(resource = Resource.DASHBOARD, verb = Verb.READ)
    SubscriptionJson subscribe(@PathVariable UUID office) {
        subscriptions.subscribe(new OfficeId(office));
        return json(new OfficeId(office));
    }

    /** Stops it; 404 if there was none. */
    @Delete("/{office}")
    @Status(HttpStatus.NO_CONTENT)
    @Permission(resource = Resource.DASHBOARD, verb = Verb.READ)
    void unsubscribe(@PathVariable UUID office) {
        subscriptions.unsubscribe(new OfficeId(office));
    }

    private SubscriptionJson json(OfficeId office) {
        return new SubscriptionJson(office.value(), offices.get(office).displayName());
    }

    @Serdeable
    record SubscriptionJson(UUID officeId, String officeName) {}
}
