package eu.gminarium.benchmark.card;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A change of an indicator card.
 *
 * @param version the card's version that was read
 * @param redefined whether the number now means something else; then a new version of the definition begins, and values
 *     of the old one are no longer compared. False for better wording
 */
@Introspected
public record CardChange(
        long version,
        @NotNull IndicatorDefinition definition,
        boolean redefined,
        boolean archived,
        @Nullable @Size(max = 200) String owner) {}
