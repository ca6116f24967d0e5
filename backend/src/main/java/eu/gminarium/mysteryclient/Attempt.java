package eu.gminarium.mysteryclient;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** One attempt to reach the office. */
public record Attempt(@NotNull Instant at, @NotNull AttemptOutcome outcome) {}
