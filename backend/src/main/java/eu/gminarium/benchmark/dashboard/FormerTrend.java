package eu.gminarium.benchmark.dashboard;

import eu.gminarium.benchmark.card.IndicatorCard;
import java.time.LocalDate;
import java.util.List;

/**
 * What an office said by a definition that no longer holds. Places, steps and peers in it are of that definition alone.
 *
 * @param card with that definition
 * @param points oldest first, at least one
 * @param changed code of the card whose definition came to an end: the indicator's own, or that of a part of a ratio
 * @param replacedOn since when the definition after it holds
 */
public record FormerTrend(IndicatorCard card, List<TrendPoint> points, String changed, LocalDate replacedOn) {

    public FormerTrend {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("a former part of a trend has values");
        }
    }
}
