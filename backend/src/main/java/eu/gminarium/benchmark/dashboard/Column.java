package eu.gminarium.benchmark.dashboard;

import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.comparison.Distribution;
import org.jspecify.annotations.Nullable;

/**
 * An indicator on the dashboard.
 *
 * @param period the one that most cells are of; null if there are no values
 * @param distribution of the offices in that period; null if there are too few
 * @param overall of all offices in that period
 */
public record Column(
        IndicatorCard card,
        @Nullable Period period,
        @Nullable Distribution distribution,
        @Nullable Overall overall) {}
