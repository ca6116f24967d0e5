package eu.gminarium.security.invitation;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What the first operator says of themselves.
 *
 * @param language ISO 639-1: pl, cs or en
 */
@Introspected
public record FirstAccount(
        @NotBlank @Email @Size(max = 200) String email,
        @NotBlank @Size(max = 200) String displayName,
        @Pattern(regexp = "pl|cs|en") String language,
        String password) {}
