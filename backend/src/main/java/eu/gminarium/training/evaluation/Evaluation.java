package eu.gminarium.training.evaluation;

import eu.gminarium.shared.statistics.Ratings;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Figures that may be shown, because they come from at least {@value #MINIMUM} cards.
 *
 * @param cards how many cards
 * @param aspects an aspect that too few rated is missing
 * @param overall mean of the four aspects' means, 1 to 5; null unless all four are there
 */
public record Evaluation(
        long cards, Map<Aspect, Ratings> aspects, @Nullable Double overall) {

    /** Fewer cards than this could be somebody one knows. */
    public static final int MINIMUM = 5;

    public Evaluation {
        aspects = Map.copyOf(aspects);
    }
}
