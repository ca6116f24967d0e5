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
 * @param breaks numbers of the periods from which another definition holds
 */
public record LineChart(
        ChartText text,
        ChartLabels labels,
        List<String> periods,
        ValueAxis axis,
        List<Series> lines,
        List<@Nullable Spread> peers,
        List<Integer> breaks)
        implements Chart {

    private static final int MOST_LINES = 5;

    /** @param data one for each period */
    public record Series(String name, List<Datum> data) {
        public Series {
            data = List.copyOf(data);
        }
    }

    public LineChart {
        periods = List.copyOf(periods);
        lines = List.copyOf(lines);
        peers = Collections.unmodifiableList(new ArrayList<>(peers));
        breaks = List.copyOf(breaks);
        int length = periods.size();
        if (lines.isEmpty() && peers.isEmpty() || lines.size() > MOST_LINES) {
            throw new IllegalArgumentException("one to five lines can be told apart, not " + lines.size());
        }
        if (lines.stream().anyMatch(line -> line.data().size() != length)
                || !peers.isEmpty() && peers.size() != length) {
            throw new IllegalArgumentException("every line needs one value for each of " + length + " periods");
        }
    }

    @Override
    public Plot plot() {
        List<Layer> layers = new ArrayList<>();
        if (compared()) {
            layers.add(new Layer.Band(labels.middleHalf(), edges(), Ink.PEERS));
            layers.add(new Layer.Line(labels.median(), medians(), Ink.PEERS, false, breaks));
        }
        for (int number = lines.size() - 1; number >= 0; number--) {
            Ink ink = Ink.line(number);
            layers.add(new Layer.Pieces(whiskers(lines.get(number)), ink));
            layers.add(new Layer.Line(lines.get(number).name(), dots(lines.get(number)), ink, number == 0, breaks));
        }
        return new Plot(
                new Axis.Slots(
                        periods.stream().map(name -> new Slot(name, false)).toList()),
                axis.axis(),
                layers);
    }

    @Override
    public DataTable table() {
        List<String> headings = new ArrayList<>(List.of(labels.period()));
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
        List<Cell> row = new ArrayList<>(List.of(Cell.of(periods.get(period))));
        lines.forEach(line -> row.addAll(Cells.of(line.data().get(period))));
        if (compared()) {
            row.addAll(Cells.of(peers.get(period)));
        }
        return row;
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

    private List<@Nullable Dot> medians() {
        List<@Nullable Dot> dots = new ArrayList<>();
        for (int period = 0; period < periods.size(); period++) {
            Spread spread = peers.get(period);
            dots.add(
                    spread == null
                            ? null
                            : new Dot(
                                    period,
                                    spread.median().value(),
                                    labels.median(),
                                    spread.median().text(),
                                    spread.median().text()));
        }
        return dots;
    }

    private static List<@Nullable Dot> dots(Series line) {
        List<@Nullable Dot> dots = new ArrayList<>();
        for (Datum datum : line.data()) {
            dots.add(
                    datum instanceof Point point
                            ? new Dot(
                                    dots.size(),
                                    point.value(),
                                    line.name(),
                                    point.words(),
                                    point.figure().text())
                            : null);
        }
        return dots;
    }

    private static List<Piece> whiskers(Series line) {
        return IntStream.range(0, line.data().size())
                .boxed()
                .flatMap(period -> whisker(period, line.data().get(period)))
                .toList();
    }

    private static Stream<Piece> whisker(int period, Datum datum) {
        return datum instanceof Point point && point.range() != null
                ? Stream.of(new Piece(
                        period,
                        point.range().lower().value(),
                        period,
                        point.range().upper().value(),
                        true))
                : Stream.empty();
    }
}
