package eu.gminarium.benchmark.quality;

import eu.gminarium.benchmark.Period;
import eu.gminarium.shared.OfficeId;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What a value is expected to be: near the office's periods before and after, after taking out what moved all offices at once. The
 * unit of surprise is the usual step: the median of the indicator's steps as a standard deviation, or the office's own if that is
 * wider.
 */
final class Expectation {

    private final IndicatorValues values;
    private final Usual usual;
    private final OfficeSeries[] series;

    Expectation(IndicatorValues values) {
        this.values = values;
        this.usual = new Usual(values);
        this.series = IntStream.range(0, values.offices())
                .mapToObj(row -> new OfficeSeries(usual, values.row(row)))
                .toArray(OfficeSeries[]::new);
    }

    private Expectation(Expectation from, IndicatorValues values, int row) {
        this.values = values;
        this.usual = from.usual;
        this.series = Arrays.copyOf(from.series, values.offices());
        this.series[row] = new OfficeSeries(usual, values.row(row));
    }

    /**
     * The same with other values of one office, which change nothing of what is usual.
     *
     * @param row all that the office has; only periods that have a column
     */
    Expectation with(OfficeId office, Map<Period, Double> row) {
        IndicatorValues changed = values.with(office, row);
        return new Expectation(this, changed, changed.row(office));
    }

    IndicatorValues values() {
        return values;
    }

    /** Whether nearly every value is above zero. */
    boolean positive() {
        return usual.positive();
    }

    /** Whether too little is known to say how far an office usually moves in the period. */
    boolean vague(int row, int column) {
        int other = Math.max(before(row, column), after(row, column));
        return usual.step(column, other < 0 ? column : other) == 0;
    }

    /** The office's last period with a value before this one; -1 if there is none. */
    int before(int row, int column) {
        return series[row].before(column);
    }

    int after(int row, int column) {
        return series[row].after(column);
    }

    /** How many usual steps a value would lie from the office's neighbouring periods, see {@link OfficeSeries#surprise}. */
    double surprise(int row, int column, double value) {
        return series[row].surprise(column, value);
    }
}
