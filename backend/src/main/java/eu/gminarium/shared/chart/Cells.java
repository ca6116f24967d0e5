package eu.gminarium.shared.chart;

import eu.gminarium.shared.chart.DataTable.Cell;
import eu.gminarium.shared.chart.Datum.Gap;
import eu.gminarium.shared.chart.Datum.Point;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells that the tables of several charts have in common. */
final class Cells {

    private static final Cell EMPTY = Cell.of("");

    private Cells() {}

    /** Value, both ends of its interval, n, and why there is no value. */
    static List<Cell> of(Datum datum) {
        return switch (datum) {
            case Point point ->
                List.of(
                        Cell.of(point.figure()),
                        Cell.of(point.range() == null ? null : point.range().lower()),
                        Cell.of(point.range() == null ? null : point.range().upper()),
                        Cell.of(point.n()),
                        EMPTY);
            case Gap gap -> List.of(EMPTY, EMPTY, EMPTY, EMPTY, Cell.of(gap.words()));
        };
    }

    /** Median and both quartiles. */
    static List<Cell> of(@Nullable Spread spread) {
        return spread == null
                ? List.of(EMPTY, EMPTY, EMPTY)
                : List.of(
                        Cell.of(spread.median()),
                        Cell.of(spread.quartiles().lower()),
                        Cell.of(spread.quartiles().upper()));
    }
}
