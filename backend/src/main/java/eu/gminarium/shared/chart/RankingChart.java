package eu.gminarium.shared.chart;

import eu.gminarium.shared.chart.Axis.Slot;
import eu.gminarium.shared.chart.DataTable.Cell;
import eu.gminarium.shared.chart.Datum.Point;
import eu.gminarium.shared.chart.Layer.Dot;
import eu.gminarium.shared.chart.Layer.Piece;
import eu.gminarium.shared.chart.Layer.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Offices in their order, each with its interval. Of many only the first, the last and the ones around one's own are
 * drawn; the table has all.
 *
 * @param rows best first; those without value last
 * @param peers how they spread; null if there are too few
 * @param most rows to draw
 */
public record RankingChart(
        ChartText text,
        ChartLabels labels,
        ValueAxis axis,
        List<Row> rows,
        @Nullable Spread peers,
        int most) implements Chart {

    private static final String LEFT_OUT = "⋯";

    /** @param own whether it is the reader's */
    public record Row(String office, boolean own, Datum datum) {}

    public RankingChart {
        rows = List.copyOf(rows);
        if (most < 4) {
            throw new IllegalArgumentException("a ranking shows at least the first, one's own and the last");
        }
    }

    @Override
    public Plot plot() {
        List<@Nullable Row> drawn = drawn();
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
                    Ink.PEERS,
                    false));
        }
        layers.addAll(rows(drawn, false));
        layers.addAll(rows(drawn, true));
        return new Plot(
                axis.axis(),
                new Axis.Slots(drawn.stream().map(RankingChart::slot).toList()),
                layers);
    }

    @Override
    public DataTable table() {
        return new DataTable(
                List.of(labels.office(), labels.value(), labels.lower(), labels.upper(), labels.n(), labels.note()),
                rows.stream()
                        .map(row -> Stream.concat(Stream.of(Cell.of(row.office())), Cells.of(row.datum()).stream())
                                .toList())
                        .toList());
    }

    /** Null stands for the ones left out. */
    private List<@Nullable Row> drawn() {
        List<Row> known =
                rows.stream().filter(row -> row.datum() instanceof Point).toList();
        if (known.size() <= most) {
            return new ArrayList<>(known);
        }
        boolean[] kept = kept(known);
        List<@Nullable Row> drawn = new ArrayList<>();
        for (int i = 0; i < kept.length; i++) {
            if (kept[i]) {
                drawn.add(known.get(i));
            } else if (i > 0 && kept[i - 1]) {
                drawn.add(null);
            }
        }
        return drawn;
    }

    /** The first half of the room for the best, the rest for one's own with a neighbour on each side, and for the last. */
    private boolean[] kept(List<Row> known) {
        boolean[] kept = new boolean[known.size()];
        int last = known.size() - 1;
        for (int i = 0; i < most / 2; i++) {
            kept[i] = true;
        }
        kept[last] = true;
        kept[last - 1] = true;
        for (int i = 0; i <= last; i++) {
            if (known.get(i).own()) {
                kept[Math.max(0, i - 1)] = true;
                kept[i] = true;
                kept[Math.min(last, i + 1)] = true;
            }
        }
        return kept;
    }

    private static Slot slot(@Nullable Row row) {
        return row == null ? new Slot(LEFT_OUT, false) : new Slot(row.office(), row.own());
    }

    private List<Layer> rows(List<@Nullable Row> drawn, boolean own) {
        List<Piece> whiskers = new ArrayList<>();
        List<Dot> dots = new ArrayList<>();
        for (int slot = 0; slot < drawn.size(); slot++) {
            Row row = drawn.get(slot);
            if (row != null && row.own() == own && row.datum() instanceof Point point) {
                if (point.range() != null) {
                    Range range = point.range();
                    whiskers.add(
                            new Piece(range.lower().value(), slot, range.upper().value(), slot, true));
                }
                dots.add(new Dot(
                        point.value(),
                        slot,
                        row.office(),
                        point.words(),
                        point.figure().text()));
            }
        }
        Ink ink = own ? Ink.OWN : Ink.QUIET;
        return dots.isEmpty()
                ? List.of()
                : List.of(
                        new Layer.Pieces(whiskers, ink),
                        new Layer.Dots("", dots, ink, own ? Shape.DIAMOND : Shape.CIRCLE, own));
    }
}
