package eu.gminarium.shared.chart;

import eu.gminarium.shared.chart.Layer.Dot;
import eu.gminarium.shared.chart.Layer.Edge;
import eu.gminarium.shared.chart.Layer.Piece;
import eu.gminarium.shared.chart.Layer.Shape;
import eu.gminarium.shared.chart.SvgWriter.Anchor;
import eu.gminarium.shared.chart.SvgWriter.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Draws what lies between the axes. */
final class SvgLayers {

    static final double WASH = 0.18;
    private static final double CAP = 3;
    private static final double DOT = 3.6;
    private static final double STRONG_DOT = 4.2;
    private static final String DASHES = "5 3";

    private final SvgFrame frame;
    private final SvgWriter writer;

    SvgLayers(SvgFrame frame, SvgWriter writer) {
        this.frame = frame;
        this.writer = writer;
    }

    void draw(Layer layer) {
        switch (layer) {
            case Layer.Stripe stripe -> stripe(stripe);
            case Layer.Rule rule -> {
                double at = frame.x.at(rule.at());
                writer.line(at, frame.y.low(), at, frame.y.high(), rule.ink(), 2, "");
            }
            case Layer.Band band -> band(band);
            case Layer.Line line -> line(line);
            case Layer.Dots dots -> dots(dots);
            case Layer.Names names -> names.names().forEach(name -> stem(name, names.ink()));
            case Layer.Pieces pieces -> pieces.pieces().forEach(piece -> piece(piece, pieces.ink()));
            case Layer.Fields fields -> fields.fields().forEach(this::field);
        }
    }

    private void stripe(Layer.Stripe stripe) {
        double from = frame.x.at(stripe.from());
        double width = Math.max(1, frame.x.at(stripe.to()) - from);
        writer.rectangle(from, frame.y.low(), width, frame.y.high() - frame.y.low(), stripe.ink(), WASH);
    }

    /** Pieces without a missing edge; a single edge is an upright stroke. */
    private void band(Layer.Band band) {
        List<Integer> run = new ArrayList<>();
        for (int slot = 0; slot <= band.edges().size(); slot++) {
            if (slot < band.edges().size() && band.edges().get(slot) != null) {
                run.add(slot);
            } else if (!run.isEmpty()) {
                run(band, run);
                run.clear();
            }
        }
    }

    private void run(Layer.Band band, List<Integer> slots) {
        List<Double> points = new ArrayList<>();
        slots.forEach(slot -> {
            points.add(frame.x.at(slot));
            points.add(frame.y.at(edge(band, slot).upper()));
        });
        slots.reversed().forEach(slot -> {
            points.add(frame.x.at(slot));
            points.add(frame.y.at(edge(band, slot).lower()));
        });
        if (slots.size() == 1) {
            Edge only = edge(band, slots.getFirst());
            double top = frame.y.at(only.upper());
            writer.rectangle(points.getFirst() - 6, top, 12, frame.y.at(only.lower()) - top, band.ink(), WASH);
        } else {
            writer.area(points, band.ink(), WASH);
        }
    }

    private static Edge edge(Layer.Band band, int slot) {
        return Objects.requireNonNull(band.edges().get(slot));
    }

    private void line(Layer.Line line) {
        for (int slot = 1; slot < line.dots().size(); slot++) {
            Dot before = line.dots().get(slot - 1);
            Dot after = line.dots().get(slot);
            if (line.joined(slot) && before != null && after != null) {
                writer.line(
                        frame.x.at(before.x()),
                        frame.y.at(before.y()),
                        frame.x.at(after.x()),
                        frame.y.at(after.y()),
                        line.ink(),
                        line.strong() ? 2.5 : 1.5,
                        line.strong() ? "" : DASHES);
            }
        }
        line.dots().forEach(dot -> dot(dot, line.strong() ? Shape.CIRCLE : Shape.SQUARE, line.ink(), line.strong()));
        line.breaks().stream().distinct().forEach(this::broken);
    }

    /** An upright stroke where another definition begins. */
    private void broken(int slot) {
        double at = (frame.x.at(slot - 1) + frame.x.at(slot)) / 2;
        writer.line(at, frame.y.low(), at, frame.y.high(), Ink.QUIET, 1, "2 3");
    }

    private void dot(@Nullable Dot dot, Shape shape, Ink ink, boolean strong) {
        if (dot != null) {
            writer.shape(
                    frame.x.at(dot.x()),
                    frame.y.at(dot.y()),
                    shape,
                    strong ? STRONG_DOT : DOT,
                    ink,
                    dot.what() + ": " + dot.words());
        }
    }

    private void dots(Layer.Dots dots) {
        dots.dots().forEach(dot -> dot(dot, dots.shape(), dots.ink(), dots.strong()));
    }

    private void stem(Layer.Name name, Ink ink) {
        double at = frame.x.at(name.x());
        double bottom = frame.y.at(name.y()) + SvgFrame.FONT * 0.5;
        writer.line(at, frame.y.at(name.from()), at, bottom, ink, 1, "");
    }

    private void piece(Piece piece, Ink ink) {
        double x1 = frame.x.at(piece.x1());
        double y1 = frame.y.at(piece.y1());
        double x2 = frame.x.at(piece.x2());
        double y2 = frame.y.at(piece.y2());
        writer.line(x1, y1, x2, y2, ink, piece.capped() ? 1.5 : 2.5, "");
        if (piece.capped()) {
            boolean upright = x1 == x2;
            double dx = upright ? CAP : 0;
            double dy = upright ? 0 : CAP;
            writer.line(x1 - dx, y1 - dy, x1 + dx, y1 + dy, ink, 1.5, "");
            writer.line(x2 - dx, y2 - dy, x2 + dx, y2 + dy, ink, 1.5, "");
        }
    }

    private void field(Layer.Field field) {
        double width = frame.x.slot();
        double height = frame.y.slot();
        double x = frame.x.at(field.x());
        double y = frame.y.at(field.y());
        writer.rectangle(x - width / 2 + 0.5, y - height / 2 + 0.5, width - 1, height - 1, field.ink(), 1);
        String words =
                TextWidth.wrap(field.text(), width - 2, SvgFrame.FONT, false, 1).getFirst();
        writer.text(new Text(x, y + SvgFrame.FONT * 0.35, Anchor.MIDDLE, words, SvgFrame.FONT, false, Ink.TEXT));
    }
}
