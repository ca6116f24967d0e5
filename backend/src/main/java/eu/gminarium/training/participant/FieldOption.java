package eu.gminarium.training.participant;

import eu.gminarium.shared.LocalizedText;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * What one can choose.
 *
 * @param key as it is stored: {@code female}
 */
@Introspected
public record FieldOption(
        @NotNull @Pattern(regexp = DeclarationField.KEY) String key,
        @NotNull LocalizedText label) {}
