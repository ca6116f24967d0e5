package eu.gminarium.training.session;

import eu.gminarium.shared.OfficeId;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** So many seats of a session are kept for the people of an office. */
@Introspected
public record ReservedSeats(
        @NotNull OfficeId office, @Min(1) @Max(10_000) int seats) {}
