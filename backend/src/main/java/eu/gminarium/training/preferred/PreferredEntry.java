package eu.gminarium.training.preferred;

import eu.gminarium.training.evaluation.Aspect;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A provider in a year's list.
 *
 * @param place 1-2-2-4; null where there are too few cards to rank, then nothing else is told either
 * @param cards how many cards
 * @param overall mean of the aspects' means, 1 to 5
 * @param means by aspect, 1 to 5
 */
public record PreferredEntry(
        UUID provider,
        String providerName,
        @Nullable Integer place,
        @Nullable Long cards,
        @Nullable Double overall,
        Map<Aspect, Double> means) {

    public PreferredEntry {
        means = Map.copyOf(means);
    }
}
