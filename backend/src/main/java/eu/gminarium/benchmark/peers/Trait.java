package eu.gminarium.benchmark.peers;

import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.card.IndicatorCard;
import org.jspecify.annotations.Nullable;

/**
 * Something that offices are like in.
 *
 * @param code an indicator's, or {@link NeighbourRule#HEADCOUNT}
 * @param card the indicator; null for the headcount
 * @param period of the values; null for the headcount, which is today's, and for an indicator without values
 */
public record Trait(
        String code, @Nullable IndicatorCard card, @Nullable Period period) {}
