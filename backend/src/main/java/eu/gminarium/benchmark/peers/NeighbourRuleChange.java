package eu.gminarium.benchmark.peers;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Another rule of neighbours.
 *
 * @param version the one that was read
 * @param traits codes of indicators, and {@link NeighbourRule#HEADCOUNT}; empty takes the program's own
 * @param sizeIndicator code of an indicator; null for the headcount
 */
@Introspected
public record NeighbourRuleChange(
        long version,
        @NotNull @Size(max = 20) List<@NotBlank String> traits,
        @Min(4) @Max(30) int neighbours,
        @Nullable String sizeIndicator) {}
