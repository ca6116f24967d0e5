package eu.gminarium.mysteryclient.call;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** One attempt to reach the office. */
@Introspected
public record Attempt(@NotNull Instant at, @NotNull AttemptOutcome outcome) {}
