package eu.gminarium.ui.common;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link TrendChart} shows: one or more lines over the same periods.
 *
 * @param title what is measured
 * @param summary the finding in one sentence, with periods, n and interval
 * @param periods names of the periods in order: waves, years
 * @param lines at most six; the first is the one that matters
 */
public record Trend(String title, String summary, List<String> periods, Scale scale, List<Line> lines) {

    private static final int MOST_LINES = 6;

    public Trend {
        periods = List.copyOf(periods);
        lines = List.copyOf(lines);
        int length = periods.size();
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            throw new IllegalArgumentException("one to six lines can be told apart, not " + lines.size());
        }
        if (lines.stream().anyMatch(line -> line.points().size() != length)) {
            throw new IllegalArgumentException("every line needs one point for each of " + length + " periods");
        }
    }

    /**
     * The vertical axis.
     *
     * @param lowest value at the bottom
     * @param highest value at the top
     * @param share whether values are shares 0..1, written as per cent
     * @param decimals digits after the comma, for what is no share
     */
    public record Scale(double lowest, double highest, boolean share, int decimals) {

        /** Shares from 0 to 1, written as per cent. */
        public static Scale shares() {
            return new Scale(0, 1, true, 1);
        }

        public static Scale between(double lowest, double highest, int decimals) {
            return new Scale(lowest, highest, false, decimals);
        }

        String text(double value) {
            return share ? Texts.percent(value) : Texts.number(value, decimals);
        }
    }

    /** @param points one for each period */
    public record Line(String name, List<Point> points) {
        public Line {
            points = List.copyOf(points);
        }
    }

    /**
     * A value of one period, or the reason why there is none.
     *
     * @param n number of answers; null where nothing is counted
     * @param gap why there is no value; null if there is one
     */
    public record Point(
            @Nullable Double value,
            @Nullable Double lower,
            @Nullable Double upper,
            @Nullable Long n,
            @Nullable String gap) {

        public static Point of(double value) {
            return new Point(value, null, null, null, null);
        }

        /** A value from a sample, with its interval. */
        public static Point sampled(double value, double lower, double upper, long n) {
            return new Point(value, lower, upper, n, null);
        }

        public static Point missing(String reason) {
            return new Point(null, null, null, null, reason);
        }
    }
}
