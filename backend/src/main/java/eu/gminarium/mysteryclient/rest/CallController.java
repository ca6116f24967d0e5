package eu.gminarium.mysteryclient.rest;

import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.call.CallEntry;
import eu.gminarium.mysteryclient.call.CallFilter;
import eu.gminarium.mysteryclient.call.CallId;
import eu.gminarium.mysteryclient.call.CallPage;
import eu.gminarium.mysteryclient.call.CallStatus;
import eu.gminarium.mysteryclient.call.Calls;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.http.PageRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Single calls and visits. */
@Controller("/api/v1/partnerships/{partnership}/calls")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "calls")
class CallController {

    private final Calls calls;
    private final CallEntry entry;

    CallController(Calls calls, CallEntry entry) {
        this.calls = calls;
        this.entry = entry;
    }

    /** Calls by day; auditors get only their own. */
    @Get
    @Permission(resource = Resource.CALL, verb = Verb.READ)
    ListJson<CallJson> list(
            @QueryValue @Nullable UUID audit,
            @QueryValue @Nullable UUID office,
            @QueryValue @Nullable CallStatus status,
            @RequestBean @Valid PageRequest page) {
        CallFilter filter = new CallFilter(
                audit == null ? null : new AuditId(audit), office == null ? null : new OfficeId(office), status);
        CallPage found = calls.list(filter, page.limit(), page.offset());
        return new ListJson<>(found.calls().stream().map(CallJson::of).toList(), found.total());
    }

    @Get("/{id}")
    @Permission(resource = Resource.CALL, verb = Verb.READ)
    CallJson get(@PathVariable UUID id) {
        return CallJson.of(calls.get(new CallId(id)));
    }

    /** Plans a call, or enters one that was made and scored already. */
    @Post
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.CALL, verb = Verb.WRITE)
    CallJson create(@Body @Valid NewCallJson body) {
        if (body.scores() == null) {
            return CallJson.of(calls.plan(body.toPlan()));
        }
        CallId id = entry.enter(new AuditId(body.auditId()), List.of(body.toScored()))
                .getFirst();
        return CallJson.of(calls.get(id));
    }

    /** Scores, corrects, excludes or reassigns a call; ranking and dashboard follow on the next request. */
    @Patch("/{id}")
    @Permission(resource = Resource.CALL, verb = Verb.WRITE)
    CallJson change(@PathVariable UUID id, @Body @Valid CallPatchJson body) {
        return CallJson.of(calls.change(new CallId(id), body.toChange()));
    }

    /** Writes down an attempt; the last unanswered one ends the call as the scenario's rule says. */
    @Post("/{id}/attempts")
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.CALL, verb = Verb.WRITE)
    CallJson attempt(@PathVariable UUID id, @Body @Valid AttemptJson body) {
        return CallJson.of(calls.attempt(new CallId(id), body.toAttempt()));
    }
}
