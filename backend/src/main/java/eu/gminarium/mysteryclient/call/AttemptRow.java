package eu.gminarium.mysteryclient.call;

import eu.gminarium.shared.Ids;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

@MappedEntity("mystery_attempt")
record AttemptRow(@Id UUID id, UUID callId, Instant at, AttemptOutcome outcome) {

    static AttemptRow of(UUID call, Attempt attempt) {
        return new AttemptRow(Ids.timeOrdered(), call, attempt.at(), attempt.outcome());
    }

    Attempt toAttempt() {
        return new Attempt(at, outcome);
    }
}
