package eu.gminarium.benchmark.card;

import eu.gminarium.benchmark.ValueSource;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A new indicator card.
 *
 * @param code kebab-case, never changes
 * @param source COMPUTED only for a code that some area computes; RATIO if and only if the definition names two others
 * @param owner who answers questions about it; null if nobody is named
 */
@Introspected
public record NewIndicator(
        @NotNull @Size(max = 60) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
        String code,

        @NotNull ValueSource source,
        @NotNull IndicatorDefinition definition,
        @Nullable @Size(max = 200) String owner) {

    /** A card that nobody in particular answers for. */
    public NewIndicator(String code, ValueSource source, IndicatorDefinition definition) {
        this(code, source, definition, null);
    }
}
