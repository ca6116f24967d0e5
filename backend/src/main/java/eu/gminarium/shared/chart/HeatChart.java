package eu.gminarium.shared.chart;

import eu.gminarium.shared.chart.Axis.Slot;
import eu.gminarium.shared.chart.DataTable.Cell;
import eu.gminarium.shared.chart.Layer.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Offices by indicators; each field has its number, and a sign beside the colour.
 *
 * @param columns indicators
 * @param rows offices, each with one field for each column
 */
public record HeatChart(ChartText text, ChartLabels labels, List<String> columns, List<Row> rows) implements Chart {

    /** @param own whether it is the reader's */
    public record Row(String office, boolean own, List<Value> values) {
        public Row {
            values = List.copyOf(values);
        }
    }

    /**
     * @param sign stands before the number; may be empty
     * @param ink the colour behind it
     */
    public record Value(Datum datum, String sign, Ink ink) {}

    public HeatChart {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.values().size() != width)) {
            throw new IllegalArgumentException("every row needs one field for each of " + width + " columns");
        }
    }

    @Override
    public Plot plot() {
        List<Field> fields = new ArrayList<>();
        for (int y = 0; y < rows.size(); y++) {
            for (int x = 0; x < columns.size(); x++) {
                Value value = rows.get(y).values().get(x);
                fields.add(new Field(x, y, written(value), value.datum().words(), value.ink()));
            }
        }
        return new Plot(
                new Axis.Slots(
                        columns.stream().map(name -> new Slot(name, false)).toList()),
                new Axis.Slots(rows.stream()
                        .map(row -> new Slot(row.office(), row.own()))
                        .toList()),
                List.of(new Layer.Fields(fields)));
    }

    @Override
    public DataTable table() {
        return new DataTable(
                Stream.concat(Stream.of(labels.office()), columns.stream()).toList(),
                rows.stream()
                        .map(row -> Stream.concat(
                                        Stream.of(Cell.of(row.office())),
                                        row.values().stream().map(value -> cell(value.datum())))
                                .toList())
                        .toList());
    }

    private static String written(Value value) {
        return value.datum() instanceof Datum.Point point
                ? (value.sign() + " " + point.figure().text()).strip()
                : "–";
    }

    private static Cell cell(Datum datum) {
        return datum instanceof Datum.Point point ? Cell.of(point.figure()) : Cell.of(datum.words());
    }
}
