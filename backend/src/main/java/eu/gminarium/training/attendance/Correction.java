package eu.gminarium.training.attendance;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What is entered to correct an entry of attendance.
 *
 * @param version of the entry as it was read
 * @param reason why, for whoever reads the list later
 */
@Introspected
public record Correction(
        @NotNull Presence presence,
        @NotNull Long version,
        @NotBlank @Size(max = 500) String reason) {}
