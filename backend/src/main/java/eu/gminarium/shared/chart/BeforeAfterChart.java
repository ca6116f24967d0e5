package eu.gminarium.shared.chart;

import eu.gminarium.shared.chart.Axis.Slot;
import eu.gminarium.shared.chart.DataTable.Cell;
import eu.gminarium.shared.chart.Datum.Point;
import eu.gminarium.shared.chart.Layer.Dot;
import eu.gminarium.shared.chart.Layer.Piece;
import eu.gminarium.shared.chart.Layer.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Two values of each row beside each other: a ring before, a dot after, and the way between them.
 *
 * @param rows in their order
 */
public record BeforeAfterChart(ChartText text, ChartLabels labels, ValueAxis axis, List<Row> rows) implements Chart {

    /** @param own whether it is the reader's */
    public record Row(String name, boolean own, Point before, Point after) {}

    public BeforeAfterChart {
        rows = List.copyOf(rows);
    }

    @Override
    public Plot plot() {
        List<Layer> layers = new ArrayList<>();
        List<Piece> ways = IntStream.range(0, rows.size())
                .mapToObj(slot -> new Piece(
                        rows.get(slot).before().value(),
                        slot,
                        rows.get(slot).after().value(),
                        slot,
                        false))
                .toList();
        layers.add(new Layer.Pieces(ways, Ink.QUIET));
        layers.add(new Layer.Dots(labels.before(), dots(Row::before), Ink.SECOND, Shape.RING, false));
        layers.add(new Layer.Dots(labels.after(), dots(Row::after), Ink.OWN, Shape.CIRCLE, true));
        List<Slot> slots =
                rows.stream().map(row -> new Slot(row.name(), row.own())).toList();
        return new Plot(axis.axis(), new Axis.Slots(slots), layers);
    }

    @Override
    public DataTable table() {
        List<String> headings = List.of(
                labels.office(),
                labels.before(),
                labels.lower(),
                labels.upper(),
                labels.n(),
                labels.after(),
                labels.lower(),
                labels.upper(),
                labels.n());
        return new DataTable(headings, rows.stream().map(BeforeAfterChart::row).toList());
    }

    private static List<Cell> row(Row row) {
        return Stream.of(
                        Stream.of(Cell.of(row.name())),
                        Cells.of(row.before()).stream().limit(4),
                        Cells.of(row.after()).stream().limit(4))
                .flatMap(cells -> cells)
                .toList();
    }

    private List<Dot> dots(Function<Row, Point> of) {
        return IntStream.range(0, rows.size())
                .mapToObj(slot -> {
                    Point point = of.apply(rows.get(slot));
                    return new Dot(point.value(), slot, rows.get(slot).name(), point.words(), "");
                })
                .toList();
    }
}
