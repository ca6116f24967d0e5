package eu.gminarium.benchmark.dashboard;

import eu.gminarium.benchmark.IndicatorValue;
import eu.gminarium.shared.OfficeId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes trends out of series. */
final class Trends {

    private Trends() {}

    /** The office's trend; null if the office has neither a value nor a hidden one. */
    static @Nullable Trend of(Series series, OfficeId office) {
        List<TrendPoint> points = series.periods().stream()
                .map(period -> new TrendPoint(
                        period, series.at(office, period), series.peers(period).distribution()))
                .toList();
        boolean says = points.stream().anyMatch(point -> !(point.cell().value() instanceof IndicatorValue.Missing));
        return says ? new Trend(series.card(), points) : null;
    }
}
