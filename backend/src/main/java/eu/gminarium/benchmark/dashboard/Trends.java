package eu.gminarium.benchmark.dashboard;

import eu.gminarium.benchmark.IndicatorValue.Missing;
import eu.gminarium.benchmark.Period;
import eu.gminarium.shared.OfficeId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes trends out of series. */
final class Trends {

    private Trends() {}

    /**
     * The office's trend. A former definition has a say only about the time before the office first spoke by a later one, so that each
     * period stands in it once.
     *
     * @param former the latest definition first
     * @return null if the office has neither a value nor a hidden one
     */
    static @Nullable Trend of(Series present, List<FormerSeries> former, OfficeId office) {
        List<TrendPoint> now = points(present, office);
        boolean says = now.stream().anyMatch(Trends::value);
        LocalDate begins = begins(now);
        List<FormerTrend> parts = new ArrayList<>();
        for (FormerSeries each : former) {
            List<TrendPoint> before = until(points(each.series(), office), begins);
            if (before.stream().anyMatch(Trends::value)) {
                parts.addFirst(new FormerTrend(each.series().card(), before, each.changed(), each.replacedOn()));
                begins = begins(before);
            }
        }
        if (!says && parts.isEmpty()) {
            return null;
        }
        return new Trend(present.card(), says ? after(parts, now) : List.of(), apart(parts));
    }

    private static List<TrendPoint> points(Series series, OfficeId office) {
        return series.periods().stream()
                .map(period -> new TrendPoint(
                        period, series.at(office, period), series.peers(period).distribution()))
                .toList();
    }

    /** Up to the office's last word before a day. */
    private static List<TrendPoint> until(List<TrendPoint> points, @Nullable LocalDate begins) {
        List<TrendPoint> before = points.stream()
                .filter(point -> begins == null || point.period().to().isBefore(begins))
                .toList();
        int length = before.size();
        while (length > 0 && !word(before.get(length - 1))) {
            length--;
        }
        return before.subList(0, length);
    }

    /** Each part without the beginning in which only others have spoken and which the part before covers. */
    private static List<FormerTrend> apart(List<FormerTrend> parts) {
        List<FormerTrend> apart = new ArrayList<>();
        for (FormerTrend part : parts) {
            apart.add(new FormerTrend(part.card(), after(apart, part.points()), part.changed(), part.replacedOn()));
        }
        return apart;
    }

    private static List<TrendPoint> after(List<FormerTrend> parts, List<TrendPoint> points) {
        if (parts.isEmpty()) {
            return points;
        }
        Period last = parts.getLast().points().getLast().period();
        return points.stream()
                .filter(point -> point.period().from().isAfter(last.to()))
                .toList();
    }

    /** The first day that the office speaks of; null if there is none. */
    private static @Nullable LocalDate begins(List<TrendPoint> points) {
        return points.stream()
                .filter(Trends::word)
                .map(point -> point.period().from())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static boolean word(TrendPoint point) {
        return value(point) || point.cell().record() != null;
    }

    private static boolean value(TrendPoint point) {
        return !(point.cell().value() instanceof Missing);
    }
}
