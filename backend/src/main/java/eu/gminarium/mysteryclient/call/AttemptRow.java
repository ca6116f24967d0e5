package eu.gminarium.mysteryclient.call;

import eu.gminarium.shared.Ids;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param auditorId who made it; the call may have gone to somebody else since */
@MappedEntity("mystery_attempt")
record AttemptRow(
        @Id UUID id,
        UUID callId,
        UUID auditorId,
        Instant at,
        AttemptOutcome outcome,
        @Nullable Instant retryAt) {

    static AttemptRow of(CallRow call, Attempt attempt) {
        return of(call, attempt, null);
    }

    /** @param retryAt when to try again; null where nothing waits */
    static AttemptRow of(CallRow call, Attempt attempt, @Nullable Instant retryAt) {
        return new AttemptRow(Ids.timeOrdered(), call.id(), call.auditorId(), attempt.at(), attempt.outcome(), retryAt);
    }

    Attempt toAttempt() {
        return new Attempt(at, outcome);
    }
}
