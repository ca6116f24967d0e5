package eu.gminarium.mysteryclient.appeal;

import eu.gminarium.mysteryclient.call.CallId;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * An appeal to be filed.
 *
 * @param criterion the criterion's code
 * @param reason what the office says; names of its employees are masked
 */
@Introspected
public record NewAppeal(
        @NotNull CallId call,
        @NotBlank String criterion,
        @NotBlank @Size(max = 2000) String reason) {}
