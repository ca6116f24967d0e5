package eu.gminarium.shared.chart;

import eu.gminarium.shared.chart.Axis.Slot;
import eu.gminarium.shared.chart.DataTable.Cell;
import eu.gminarium.shared.chart.Datum.Point;
import eu.gminarium.shared.chart.Layer.Dot;
import eu.gminarium.shared.chart.Layer.Edge;
import eu.gminarium.shared.chart.Layer.Piece;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Values over periods, with the peers' middle half as a band and their median as a line.
 *
 * @param lines at most five; the first is the one that matters
 * @param peers one for each period, null where there are too few; empty for none at all
 * @param definitions of what the lines show, in order, if the periods do not share one; the drawing is broken between them
 */
public record LineChart(
        ChartText text,
        ChartLabels labels,
        List<String> periods,
        ValueAxis axis,
        List<Series> lines,
        List<@Nullable Spread> peers,
        List<Definition> definitions)
        implements Chart {

    private static final int MOST_LINES = 5;

    /** @param data one for each period */
    public record Series(String name, List<Datum> data) {
        public Series {
            data = List.copyOf(data);
        }
    }

    /**
     * What the lines show from a period on.
     *
     * @param from number of its first period; the number of periods for one that has none yet
     * @param holds when it holds, as the table says it
     * @param change what the mark before it says; of the first one it is not shown
     */
    public record Definition(int from, String holds, String change) {}

    public LineChart {
        periods = List.copyOf(periods);
        lines = List.copyOf(lines);
        peers = Collections.unmodifiableList(new ArrayList<>(peers));
        definitions = List.copyOf(definitions);
        int length = periods.size();
        if (lines.isEmpty() && peers.isEmpty() || lines.size() > MOST_LINES) {
            throw new IllegalArgumentException("one to five lines can be told apart, not " + lines.size());
        }
        if (lines.stream().anyMatch(line -> line.data().size() != length)
                || !peers.isEmpty() && peers.size() != length) {
            throw new IllegalArgumentException("every line needs one value for each of " + length + " periods");
        }
        BrokenSlots.require(definitions, length);
    }

    @Override
    public Plot plot() {
        var slots = new BrokenSlots(definitions);
        List<Layer> layers = new ArrayList<>(slots.marks());
        if (compared()) {
            layers.add(new Layer.Band(labels.middleHalf(), slots.spaced(edges()), Ink.PEERS));
            layers.add(new Layer.Line(labels.median(), slots.spaced(medians(slots)), Ink.PEERS, false));
        }
        for (int number = lines.size() - 1; number >= 0; number--) {
            Ink ink = Ink.line(number);
            Series line = lines.get(number);
            layers.add(new Layer.Pieces(whiskers(line, slots), ink));
            layers.add(new Layer.Line(line.name(), slots.spaced(dots(line, slots)), ink, number == 0));
        }
        List<Slot> named = slots.spaced(periods).stream()
                .map(name -> new Slot(name == null ? "" : name, false))
                .toList();
        return new Plot(new Axis.Slots(named), axis.axis(), layers);
    }

    @Override
    public DataTable table() {
        List<String> headings = new ArrayList<>(List.of(labels.period(), labels.definition()));
        lines.forEach(line ->
                headings.addAll(List.of(named(line), labels.lower(), labels.upper(), labels.n(), labels.note())));
        if (compared()) {
            headings.addAll(List.of(labels.median(), labels.lowerQuartile(), labels.upperQuartile()));
        }
        return new DataTable(
                headings, IntStream.range(0, periods.size()).mapToObj(this::row).toList());
    }

    private String named(Series line) {
        return lines.size() == 1 ? labels.value() : line.name();
    }

    private List<Cell> row(int period) {
        List<Cell> row = new ArrayList<>(List.of(Cell.of(periods.get(period)), Cell.of(holds(period))));
        lines.forEach(line -> row.addAll(Cells.of(line.data().get(period))));
        if (compared()) {
            row.addAll(Cells.of(peers.get(period)));
        }
        return row;
    }

    private String holds(int period) {
        return definitions.stream()
                .filter(each -> each.from() <= period)
                .reduce((before, after) -> after)
                .map(Definition::holds)
                .orElse("");
    }

    private boolean compared() {
        return peers.stream().anyMatch(Objects::nonNull);
    }

    private List<@Nullable Edge> edges() {
        return peers.stream().map(LineChart::edge).toList();
    }

    private static @Nullable Edge edge(@Nullable Spread spread) {
        return spread == null
                ? null
                : new Edge(
                        spread.quartiles().lower().value(),
                        spread.quartiles().upper().value(),
                        spread.quartiles().lower().text() + " – "
                                + spread.quartiles().upper().text());
    }

    private List<@Nullable Dot> medians(BrokenSlots slots) {
        List<@Nullable Dot> dots = new ArrayList<>();
        for (int period = 0; period < periods.size(); period++) {
            Spread spread = peers.get(period);
            dots.add(
                    spread == null
                            ? null
                            : new Dot(
                                    slots.of(period),
                                    spread.median().value(),
                                    labels.median(),
                                    spread.median().text(),
                                    spread.median().text()));
        }
        return dots;
    }

    private static List<@Nullable Dot> dots(Series line, BrokenSlots slots) {
        List<@Nullable Dot> dots = new ArrayList<>();
        for (Datum datum : line.data()) {
            dots.add(
                    datum instanceof Point point
                            ? new Dot(
                                    slots.of(dots.size()),
                                    point.value(),
                                    line.name(),
                                    point.words(),
                                    point.figure().text())
                            : null);
        }
        return dots;
    }

    private static List<Piece> whiskers(Series line, BrokenSlots slots) {
        return IntStream.range(0, line.data().size())
                .boxed()
                .flatMap(period -> whisker(slots.of(period), line.data().get(period)))
                .toList();
    }

    private static Stream<Piece> whisker(int slot, Datum datum) {
        return datum instanceof Point point && point.range() != null
                ? Stream.of(new Piece(
                        slot,
                        point.range().lower().value(),
                        slot,
                        point.range().upper().value(),
                        true))
                : Stream.empty();
    }
}
