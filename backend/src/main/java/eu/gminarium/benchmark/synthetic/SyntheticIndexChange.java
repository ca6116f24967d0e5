package eu.gminarium.benchmark.synthetic;

import eu.gminarium.shared.LocalizedText;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A new index, or another state of one.
 *
 * @param code kebab-case, never changes
 * @param version the one that was read; null of a new index
 */
@Introspected
public record SyntheticIndexChange(
        @NotNull @Size(max = 60) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
        String code,

        @Nullable Long version,
        @NotNull LocalizedText name,
        @NotNull @Size(min = 2, max = 30) List<@NotNull WeightedIndicator> parts,
        boolean archived) {}
