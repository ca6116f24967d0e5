package eu.gminarium.benchmark.card;

import eu.gminarium.benchmark.ValueSource;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A new indicator card.
 *
 * @param code kebab-case, never changes
 * @param source COMPUTED only for a code that some area computes
 */
@Introspected
public record NewIndicator(
        @NotNull @Size(max = 60) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
        String code,

        @NotNull ValueSource source,
        @NotNull IndicatorDefinition definition) {}
