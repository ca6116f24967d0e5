package eu.gminarium.shared.chart;

import eu.gminarium.shared.chart.DataTable.Cell;
import eu.gminarium.shared.chart.Layer.Dot;
import eu.gminarium.shared.chart.Layer.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every office as a dot over the axis, one's own marked; offices of about the same value stand on each other.
 *
 * @param offices those with a value
 * @param peers null if there are too few to speak of quartiles
 */
public record DistributionChart(
        ChartText text,
        ChartLabels labels,
        ValueAxis axis,
        List<Office> offices,
        @Nullable Spread peers) implements Chart {

    /** So many stacks fit beside each other over the axis. */
    private static final int STACKS = 60;
    /** Room above the highest stack for a name of one's own, where no other office's dot can be; so many dots, or this share of them. */
    private static final int ROOM = 2;

    private static final double SHARE = 0.2;

    /** More names would be a list; the table has them. */
    private static final int NAMES = 3;

    private static final int LOWEST_TOP = 4;

    /** @param own whether it is the reader's */
    public record Office(String name, boolean own, Datum.Point point) {}

    public DistributionChart {
        offices = List.copyOf(offices);
    }

    @Override
    public Plot plot() {
        List<Dot> others = new ArrayList<>();
        List<Dot> own = new ArrayList<>();
        int top = stack(others, own);
        List<Layer> layers = new ArrayList<>();
        if (peers != null) {
            layers.add(new Layer.Stripe(
                    peers.quartiles().lower().value(),
                    peers.quartiles().upper().value(),
                    labels.middleHalf(),
                    Ink.PEERS));
            layers.add(new Layer.Rule(
                    peers.median().value(),
                    labels.median() + ": " + peers.median().text(),
                    Ink.PEERS));
        }
        layers.add(new Layer.Dots("", others, Ink.QUIET, Shape.RING, false));
        double row = Math.max(ROOM, top * SHARE);
        int rows = Math.clamp(own.size(), 1, NAMES);
        if (!own.isEmpty()) {
            layers.add(names(own, top, row));
            layers.add(new Layer.Dots("", own, Ink.OWN, Shape.DIAMOND, true));
        }
        return new Plot(axis.axis(), new Axis.Values(0, Math.max(LOWEST_TOP, top + rows * row), List.of()), layers);
    }

    /** Each in a row of its own above all dots. */
    private Layer.Names names(List<Dot> own, int top, double row) {
        List<Office> offices = sorted().filter(Office::own).toList();
        List<Layer.Name> names = new ArrayList<>();
        own.stream().limit(NAMES).forEach(dot -> {
            Office office = offices.get(names.size());
            double y = top + row * (names.size() + 0.5);
            String text = office.name() + ": " + office.point().figure().text();
            names.add(new Layer.Name(dot.x(), y, dot.y(), text));
        });
        return new Layer.Names(names, Ink.OWN);
    }

    @Override
    public DataTable table() {
        return new DataTable(
                List.of(labels.office(), labels.value(), labels.lower(), labels.upper(), labels.n(), labels.note()),
                sorted().map(office -> Stream.concat(
                                        Stream.of(Cell.of(office.name())), Cells.of(office.point()).stream())
                                .toList())
                        .toList());
    }

    private int stack(List<Dot> others, List<Dot> own) {
        int[] heights = new int[STACKS + 1];
        int top = 0;
        for (Office office : sorted().toList()) {
            int column = (int) Math.round(axis.scale().position(office.point().value()) * STACKS);
            int height = ++heights[column];
            top = Math.max(top, height);
            (office.own() ? own : others)
                    .add(new Dot(
                            office.point().value(),
                            height - 0.5,
                            office.name(),
                            office.point().words(),
                            ""));
        }
        return top;
    }

    /** One's own last, on top of its stack, where its name has room. */
    private Stream<Office> sorted() {
        return offices.stream()
                .sorted(Comparator.comparing(Office::own)
                        .thenComparingDouble(office -> office.point().value()));
    }
}
