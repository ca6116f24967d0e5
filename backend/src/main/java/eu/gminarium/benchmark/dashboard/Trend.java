package eu.gminarium.benchmark.dashboard;

import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.shared.OfficeId;
import java.util.List;

/**
 * An indicator of one office over its periods, oldest first. What was measured by former definitions stands apart: no figure of one part
 * is compared with one of another.
 *
 * @param points by the present definition; empty if the office has values by former ones alone
 * @param former parts by former definitions, oldest first; all of them end before the present points begin
 */
public record Trend(IndicatorCard card, List<TrendPoint> points, List<FormerTrend> former) {

    public Trend {
        points = List.copyOf(points);
        former = List.copyOf(former);
        if (points.isEmpty() && former.isEmpty()) {
            throw new IllegalArgumentException("a trend has a point");
        }
    }

    /** Whether there is more than one period to look at. */
    public boolean line() {
        return points.size() > 1 || !former.isEmpty();
    }

    /** Whose trend it is. */
    public OfficeId office() {
        TrendPoint any = points.isEmpty() ? former.getLast().points().getLast() : points.getLast();
        return any.cell().office();
    }
}
