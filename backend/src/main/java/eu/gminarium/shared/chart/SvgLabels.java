package eu.gminarium.shared.chart;

import eu.gminarium.shared.chart.Layer.Dot;
import eu.gminarium.shared.chart.SvgWriter.Anchor;
import eu.gminarium.shared.chart.SvgWriter.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names beside what they name, moved apart where they would touch. */
final class SvgLabels {

    private static final double GAP = 8;
    private static final double WIDEST = 118;
    private static final int NAME_LINES = 2;

    private final Plot plot;
    private final boolean beside;

    /** @param beside whether there is room at the end of lines */
    SvgLabels(Plot plot, boolean beside) {
        this.plot = plot;
        this.beside = beside;
    }

    /** The room that the names take at the right. */
    double room() {
        double widest = Math.max(
                ends().stream()
                        .flatMap(end -> end.lines().stream()
                                .map(line -> TextWidth.of(
                                        line, SvgFrame.FONT, end.layer().strong())))
                        .mapToDouble(Double::doubleValue)
                        .max()
                        .orElse(0),
                column().stream()
                        .mapToDouble(dot -> TextWidth.of(dot.label(), SvgFrame.FONT, true))
                        .max()
                        .orElse(0));
        return widest == 0 ? GAP * 2 : widest + GAP * 2;
    }

    void draw(SvgFrame frame, SvgWriter writer) {
        ends(frame, writer);
        List<Dot> column = column();
        for (Layer layer : plot.layers()) {
            if (layer instanceof Layer.Names names) {
                names.names().forEach(name -> write(free(inRow(name, names.ink(), frame), frame, writer), writer));
            }
            if (layer instanceof Layer.Dots dots) {
                dots.dots().stream().filter(dot -> !dot.label().isEmpty()).forEach(dot -> {
                    if (column.contains(dot)) {
                        inColumn(dot, dots, frame, writer);
                    } else {
                        besideDot(dot, dots, frame, writer);
                    }
                });
            }
        }
    }

    /** A line's name with its last value. */
    private record End(Layer.Line layer, Dot last, List<String> lines) {
        double height() {
            return lines.size() * SvgFrame.LINE;
        }
    }

    private List<End> ends() {
        return !beside
                ? List.of()
                : plot.layers().stream()
                        .filter(Layer.Line.class::isInstance)
                        .map(Layer.Line.class::cast)
                        .flatMap(SvgLabels::end)
                        .toList();
    }

    private static Stream<End> end(Layer.Line line) {
        return line.dots().reversed().stream().filter(Objects::nonNull).limit(1).map(last -> {
            List<String> lines =
                    new ArrayList<>(TextWidth.wrap(line.name(), WIDEST, SvgFrame.FONT, line.strong(), NAME_LINES));
            if (!last.label().isEmpty()) {
                lines.add(last.label());
            }
            return new End(line, last, lines);
        });
    }

    /** From top to bottom each below the one before; then from the bottom up, back into the drawing. */
    private void ends(SvgFrame frame, SvgWriter writer) {
        List<End> ends = ends().stream()
                .sorted(Comparator.comparingDouble(end -> frame.y.at(end.last().y())))
                .toList();
        double[] tops = new double[ends.size()];
        double free = frame.y.low() - SvgFrame.LINE / 2;
        for (int i = 0; i < tops.length; i++) {
            tops[i] = Math.max(
                    free, frame.y.at(ends.get(i).last().y()) - ends.get(i).height() / 2);
            free = tops[i] + ends.get(i).height() + 2;
        }
        double limit = frame.y.high() + SvgFrame.LINE / 2;
        for (int i = tops.length - 1; i >= 0; i--) {
            tops[i] = Math.min(tops[i], limit - ends.get(i).height());
            limit = tops[i] - 2;
            end(ends.get(i), tops[i], frame, writer);
        }
    }

    private static void end(End end, double top, SvgFrame frame, SvgWriter writer) {
        for (int line = 0; line < end.lines().size(); line++) {
            writer.text(new Text(
                    frame.x.high() + GAP,
                    top + SvgFrame.FONT * 0.9 + line * SvgFrame.LINE,
                    Anchor.START,
                    end.lines().get(line),
                    SvgFrame.FONT,
                    end.layer().strong(),
                    end.layer().ink()));
        }
    }

    private List<Dot> column() {
        return plot.column() ? plot.named() : List.of();
    }

    private static void inColumn(Dot dot, Layer.Dots dots, SvgFrame frame, SvgWriter writer) {
        writer.text(new Text(
                frame.x.high() + GAP,
                frame.y.at(dot.y()) + SvgFrame.FONT * 0.35,
                Anchor.START,
                dot.label(),
                SvgFrame.FONT,
                dots.strong(),
                dots.strong() ? dots.ink() : Ink.TEXT));
    }

    /** Above, right, left or below, wherever it stands on nothing; else nowhere: the table has it. */
    private static void besideDot(Dot dot, Layer.Dots dots, SvgFrame frame, SvgWriter writer) {
        write(free(places(dot, dots, frame), frame, writer), writer);
    }

    private static @Nullable Text free(Stream<Text> places, SvgFrame frame, SvgWriter writer) {
        return places.filter(text -> inside(text, frame) && writer.free(text))
                .findFirst()
                .orElse(null);
    }

    /** Over its stroke, or beside it at the edges of the drawing. */
    private static Stream<Text> inRow(Layer.Name name, Ink ink, SvgFrame frame) {
        double x = frame.x.at(name.x());
        double base = frame.y.at(name.y()) + SvgFrame.FONT * 0.35;
        return Stream.of(
                new Text(x, base, Anchor.MIDDLE, name.text(), SvgFrame.FONT, true, ink),
                new Text(x + GAP / 2, base, Anchor.START, name.text(), SvgFrame.FONT, true, ink),
                new Text(x - GAP / 2, base, Anchor.END, name.text(), SvgFrame.FONT, true, ink));
    }

    private static void write(@Nullable Text text, SvgWriter writer) {
        if (text != null) {
            writer.text(text);
        }
    }

    private static Stream<Text> places(Dot dot, Layer.Dots dots, SvgFrame frame) {
        double x = frame.x.at(dot.x());
        double y = frame.y.at(dot.y());
        double middle = y + SvgFrame.FONT * 0.35;
        return Stream.of(
                text(x, y - GAP, Anchor.MIDDLE, dot, dots),
                text(x + GAP, middle, Anchor.START, dot, dots),
                text(x - GAP, middle, Anchor.END, dot, dots),
                text(x, y + GAP + SvgFrame.FONT * 0.7, Anchor.MIDDLE, dot, dots));
    }

    private static Text text(double x, double y, Anchor anchor, Dot dot, Layer.Dots dots) {
        return new Text(x, y, anchor, dot.label(), SvgFrame.FONT, false, dots.ink());
    }

    private static boolean inside(Text text, SvgFrame frame) {
        return text.box().left() >= frame.x.low()
                && text.box().right() <= frame.x.high() + GAP
                && text.box().top() >= frame.y.low() - SvgFrame.FONT
                && text.box().bottom() <= frame.y.high() + 2;
    }
}
