package eu.gminarium.security.people;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Whom the operator asks to run a partnership.
 *
 * @param language ISO 639-1: pl, cs or en
 */
@Introspected
public record CoordinatorInvitation(
        @NotBlank @Email @Size(max = 200) String email,
        @NotBlank @Size(max = 200) String displayName,
        @NotNull @Pattern(regexp = "pl|cs|en") String language) {}
