package eu.gminarium.shared.chart;

import eu.gminarium.shared.chart.Ink.Theme;
import eu.gminarium.shared.chart.SvgWriter.Anchor;
import eu.gminarium.shared.chart.SvgWriter.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws charts as SVG, in pixels of the user's space, for paper and for files. Every drawing has a title and a description
 * and no text stands on other text.
 */
public final class Svg {

    /** Narrower drawings have a legend instead of names at the ends of lines. */
    private static final double BESIDE = 380;

    private static final double TITLE = 14;
    private static final double TITLE_LINE = 18;
    private static final double SENTENCE_LINE = 15;
    private static final int TITLE_LINES = 2;
    private static final int SENTENCE_LINES = 5;
    private static final int SOURCE_LINES = 2;
    private static final double GAP = 8;

    private final Chart chart;
    private final double width;
    private final Theme theme;
    private final SvgWriter writer;

    private Svg(Chart chart, double width, Theme theme) {
        this.chart = chart;
        this.width = width;
        this.theme = theme;
        this.writer = new SvgWriter(theme);
    }

    /**
     * The drawing alone, for a page where title and sentence stand beside it. It says as {@code alt} what it shows, because
     * programs that set pages read nothing else.
     */
    public static String drawing(Chart chart, double width, Theme theme) {
        Svg svg = new Svg(chart, width, theme);
        String alt =
                SvgWriter.escaped(chart.text().title() + ". " + chart.text().sentence());
        return svg.picture(svg.plot(0), "alt=\"" + alt + "\" ");
    }

    /** The drawing with title, sentence and source on a ground, as a file of its own. */
    public static String file(Chart chart, double width, Theme theme) {
        Svg svg = new Svg(chart, width, theme);
        double top = svg.paragraph(0, chart.text().title(), TITLE, TITLE_LINE, true, TITLE_LINES, Ink.TEXT);
        top = svg.paragraph(
                top, chart.text().sentence(), SvgFrame.FONT + 1, SENTENCE_LINE, false, SENTENCE_LINES, Ink.TEXT);
        double bottom = svg.plot(top + GAP);
        double end = svg.paragraph(
                bottom, chart.text().source(), SvgFrame.FONT, SvgFrame.LINE, false, SOURCE_LINES, Ink.QUIET);
        return svg.picture(end, "");
    }

    private double plot(double top) {
        Plot plot = chart.plot();
        boolean beside = width >= BESIDE;
        var labels = new SvgLabels(plot, beside);
        var legend = new SvgLegend(plot, width, beside);
        legend.draw(writer, top, beside);
        var frame = new SvgFrame(plot, writer, width, top + legend.height() + GAP, labels.room());
        var layers = new SvgLayers(frame, writer);
        plot.layers().stream().filter(Layer.Stripe.class::isInstance).forEach(layers::draw);
        frame.draw();
        plot.layers().stream().filter(layer -> !(layer instanceof Layer.Stripe)).forEach(layers::draw);
        labels.draw(frame, writer);
        return frame.height;
    }

    private double paragraph(double top, String words, double size, double line, boolean bold, int most, Ink ink) {
        if (words.isBlank()) {
            return top;
        }
        List<String> lines = new ArrayList<>(TextWidth.wrap(words, width, size, bold, most));
        for (int number = 0; number < lines.size(); number++) {
            writer.text(new Text(0, top + size + number * line, Anchor.START, lines.get(number), size, bold, ink));
        }
        return top + lines.size() * line + 2;
    }

    private String picture(double height, String alt) {
        String size = SvgWriter.number(width) + " " + SvgWriter.number(height);
        return """
                <svg %sxmlns="http://www.w3.org/2000/svg" viewBox="0 0 %s" width="%s" height="%s" role="img" \
                font-family="Liberation Sans, Arial, Helvetica, sans-serif">
                <title>%s</title>
                <desc>%s</desc>
                <rect width="100%%" height="100%%" fill="%s"/>
                %s</svg>
                """.formatted(
                        alt,
                        size,
                        SvgWriter.number(width),
                        SvgWriter.number(height),
                        SvgWriter.escaped(chart.text().title()),
                        SvgWriter.escaped(chart.text().sentence()),
                        Ink.SURFACE.in(theme),
                        writer.elements());
    }
}
