package eu.gminarium.shared.chart;

import eu.gminarium.shared.chart.Layer.Shape;
import eu.gminarium.shared.chart.SvgWriter.Anchor;
import eu.gminarium.shared.chart.SvgWriter.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What has no name beside it, named in lines above the drawing. */
final class SvgLegend {

    private static final double SWATCH = 14;
    private static final double GAP = 5;
    private static final double BETWEEN = 16;
    private static final double LINE = 16;

    private final List<List<Layer>> lines = new ArrayList<>();

    /** @param beside whether lines have their names at their ends */
    SvgLegend(Plot plot, double width, boolean beside) {
        double used = 0;
        for (Layer layer : plot.layers()) {
            String name = name(layer, beside);
            if (!name.isEmpty()) {
                double needed = SWATCH + GAP + TextWidth.of(name, SvgFrame.FONT, false) + BETWEEN;
                if (lines.isEmpty() || used + needed > width) {
                    lines.add(new ArrayList<>());
                    used = 0;
                }
                lines.getLast().add(layer);
                used += needed;
            }
        }
    }

    double height() {
        return lines.isEmpty() ? 0 : lines.size() * LINE + 4;
    }

    void draw(SvgWriter writer, double top, boolean beside) {
        for (int line = 0; line < lines.size(); line++) {
            double at = 0;
            double middle = top + line * LINE + LINE / 2;
            for (Layer layer : lines.get(line)) {
                String name = name(layer, beside);
                swatch(layer, writer, at, middle);
                writer.text(new Text(
                        at + SWATCH + GAP,
                        middle + SvgFrame.FONT * 0.35,
                        Anchor.START,
                        name,
                        SvgFrame.FONT,
                        false,
                        Ink.QUIET));
                at += SWATCH + GAP + TextWidth.of(name, SvgFrame.FONT, false) + BETWEEN;
            }
        }
    }

    private static String name(Layer layer, boolean beside) {
        return switch (layer) {
            case Layer.Stripe stripe -> stripe.name();
            case Layer.Rule rule -> rule.name();
            case Layer.Band band -> band.name();
            case Layer.Line line -> beside ? "" : line.name() + last(line);
            case Layer.Dots dots -> dots.name();
            case Layer.Names _, Layer.Pieces _, Layer.Fields _ -> "";
        };
    }

    private static String last(Layer.Line line) {
        return line.dots().reversed().stream()
                .flatMap(Stream::ofNullable)
                .findFirst()
                .map(dot -> dot.label().isEmpty() ? "" : ": " + dot.label())
                .orElse("");
    }

    private static void swatch(Layer layer, SvgWriter writer, double at, double middle) {
        switch (layer) {
            case Layer.Stripe stripe ->
                writer.rectangle(at, middle - GAP, SWATCH, 2 * GAP, stripe.ink(), SvgLayers.WASH);
            case Layer.Band band -> writer.rectangle(at, middle - GAP, SWATCH, 2 * GAP, band.ink(), SvgLayers.WASH);
            case Layer.Rule rule ->
                writer.line(at + SWATCH / 2, middle - GAP, at + SWATCH / 2, middle + GAP, rule.ink(), 2, "");
            case Layer.Line line -> {
                writer.line(at, middle, at + SWATCH, middle, line.ink(), 2, line.strong() ? "" : "5 3");
                writer.shape(at + SWATCH / 2, middle, line.strong() ? Shape.CIRCLE : Shape.SQUARE, 3, line.ink(), "");
            }
            case Layer.Dots dots -> writer.shape(at + SWATCH / 2, middle, dots.shape(), 4, dots.ink(), "");
            case Layer.Names _, Layer.Pieces _, Layer.Fields _ -> throw new IllegalStateException("has no name");
        }
    }
}
