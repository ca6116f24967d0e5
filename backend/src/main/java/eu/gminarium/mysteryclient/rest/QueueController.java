package eu.gminarium.mysteryclient.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.gminarium.mysteryclient.call.CallQueue;
import eu.gminarium.mysteryclient.call.CallTurn;
import eu.gminarium.mysteryclient.call.QueuedCall;
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
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The queue of the auditor who signs in. */
@Controller("/api/v1/partnerships/{partnership}/my-calls")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "calls")
class QueueController {

    private final CallQueue queue;

    QueueController(CallQueue queue) {
        this.queue = queue;
    }

    /** First what can be called now, then what comes next and later, at last what is done. */
    @Get
    @Permission(resource = Resource.CALL, verb = Verb.READ)
    ListJson<QueuedCallJson> mine(@RequestBean @Valid PageRequest page) {
        return ListJson.page(queue.mine(), page, QueuedCallJson::of);
    }

    /**
     * @param id the call's
     * @param dueAt from when on the office may be called; null for a call that is done, or when the audit has no time left
     * @param attempts how many there were; 0 for a call that is done
     * @param begun whether there is a draft with the time of the call
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record QueuedCallJson(UUID id, CallTurn turn, @Nullable Instant dueAt, int attempts, boolean begun, CallJson call) {

        static QueuedCallJson of(QueuedCall queued) {
            return new QueuedCallJson(
                    queued.call().id().value(),
                    queued.turn(),
                    queued.dueAt(),
                    queued.attempts(),
                    queued.begun(),
                    CallJson.of(queued.call()));
        }
    }
}
