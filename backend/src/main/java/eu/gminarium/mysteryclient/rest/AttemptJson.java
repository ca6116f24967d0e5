package eu.gminarium.mysteryclient.rest;

import eu.gminarium.mysteryclient.call.Attempt;
import eu.gminarium.mysteryclient.call.AttemptOutcome;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** One attempt to reach the office. */
@Serdeable
record AttemptJson(@NotNull Instant at, @NotNull AttemptOutcome outcome) {

    static AttemptJson of(Attempt attempt) {
        return new AttemptJson(attempt.at(), attempt.outcome());
    }

    Attempt toAttempt() {
        return new Attempt(at, outcome);
    }
}
