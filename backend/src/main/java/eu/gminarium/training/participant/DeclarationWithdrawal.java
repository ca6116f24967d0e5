package eu.gminarium.training.participant;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * That somebody takes a declaration back.
 *
 * @param version the one that was read
 * @param withdrawnOn not before the signature, not ahead
 */
@Introspected
public record DeclarationWithdrawal(
        long version,
        @NotNull LocalDate withdrawnOn,
        @NotBlank @Size(max = 500) String reason) {}
