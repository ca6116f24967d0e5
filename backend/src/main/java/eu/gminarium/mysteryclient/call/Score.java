package eu.gminarium.mysteryclient.call;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * What a call got in one criterion.
 *
 * @param criterion the criterion's code
 * @param value 0 or 1, or 1 to 5, as the criterion's kind says; null where it did not apply
 */
@Introspected
public record Score(@NotBlank String criterion, @Nullable Integer value) {}
