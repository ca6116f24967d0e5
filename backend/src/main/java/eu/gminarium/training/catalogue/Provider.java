package eu.gminarium.training.catalogue;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A training institution; its name tells it from others.
 *
 * @param email where to reach it, in lower case
 */
@Introspected
public record Provider(
        @NotBlank @Size(max = 200) String name,
        @Nullable @Email @Size(max = 200) String email) {}
