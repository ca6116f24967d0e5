package eu.gminarium.benchmark.synthetic;

import eu.gminarium.shared.LocalizedText;
import java.util.List;

/**
 * An index of several indicators.
 *
 * @param code stable, kebab-case, unique in the partnership
 * @param parts in their order
 */
public record SyntheticIndex(
        String code, LocalizedText name, List<WeightedIndicator> parts, boolean archived, long version) {}
