package eu.gminarium.shared.chart;

import eu.gminarium.shared.chart.Ink.Theme;
import eu.gminarium.shared.chart.Layer.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the elements of an SVG picture, and knows where text already stands. */
final class SvgWriter {

    /** Space between text and what lies beside it. */
    private static final double AIR = 2;

    private static final double ASCENT = 0.78;
    private static final double DESCENT = 0.22;

    private final StringBuilder out = new StringBuilder();
    private final List<Box> texts = new ArrayList<>();
    private final Theme theme;

    SvgWriter(Theme theme) {
        this.theme = theme;
    }

    enum Anchor {
        START("start", 0),
        MIDDLE("middle", 0.5),
        END("end", 1);

        private final String word;
        private final double share;

        Anchor(String word, double share) {
            this.word = word;
            this.share = share;
        }
    }

    /** @param y of the base line */
    record Text(double x, double y, Anchor anchor, String words, double size, boolean bold, Ink ink) {

        Box box() {
            double width = TextWidth.of(words, size, bold);
            double left = x - anchor.share * width;
            return new Box(left, y - ASCENT * size, left + width, y + DESCENT * size);
        }
    }

    record Box(double left, double top, double right, double bottom) {
        private boolean meets(Box other) {
            return left < other.right + AIR && other.left < right + AIR && top < other.bottom && other.top < bottom;
        }
    }

    void text(Text text) {
        texts.add(text.box());
        add("<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" font-size=\"%s\"%s fill=\"%s\">%s</text>"
                .formatted(
                        number(text.x()),
                        number(text.y()),
                        text.anchor().word,
                        number(text.size()),
                        text.bold() ? " font-weight=\"700\"" : "",
                        text.ink().in(theme),
                        escaped(text.words())));
    }

    /** Whether text would stand on other text. */
    boolean free(Text text) {
        return texts.stream().noneMatch(text.box()::meets);
    }

    void line(double x1, double y1, double x2, double y2, Ink ink, double width, String dashes) {
        add("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"%s\"%s/>"
                .formatted(
                        number(x1),
                        number(y1),
                        number(x2),
                        number(y2),
                        ink.in(theme),
                        number(width),
                        dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\""));
    }

    void rectangle(double x, double y, double width, double height, Ink ink, double opacity) {
        add("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"%s/>"
                .formatted(number(x), number(y), number(width), number(height), ink.in(theme), opacity(opacity)));
    }

    /** @param points x and y in turn */
    void area(List<Double> points, Ink ink, double opacity) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < points.size(); i += 2) {
            path.append(i == 0 ? 'M' : 'L')
                    .append(number(points.get(i)))
                    .append(' ')
                    .append(number(points.get(i + 1)));
        }
        add("<path d=\"%sZ\" fill=\"%s\"%s/>".formatted(path, ink.in(theme), opacity(opacity)));
    }

    void shape(double x, double y, Shape shape, double radius, Ink ink, String words) {
        String look = shape == Shape.RING
                ? "fill=\"%s\" stroke=\"%s\" stroke-width=\"1.5\"".formatted(Ink.SURFACE.in(theme), ink.in(theme))
                : "fill=\"%s\" stroke=\"%s\" stroke-width=\"1\"".formatted(ink.in(theme), Ink.SURFACE.in(theme));
        String name = words.isEmpty() ? "" : "<title>" + escaped(words) + "</title>";
        String form = switch (shape) {
            case CIRCLE, RING -> "circle cx=\"%s\" cy=\"%s\" r=\"%s\"".formatted(number(x), number(y), number(radius));
            case SQUARE ->
                "rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\""
                        .formatted(number(x - radius), number(y - radius), number(2 * radius), number(2 * radius));
            case DIAMOND -> "path d=\"" + diamond(x, y, radius * 1.3) + "\"";
        };
        String tag = form.substring(0, form.indexOf(' '));
        add("<%s %s>%s</%s>".formatted(form, look, name, tag));
    }

    private static String diamond(double x, double y, double radius) {
        return "M%s %sL%s %sL%s %sL%s %sZ"
                .formatted(
                        number(x),
                        number(y - radius),
                        number(x + radius),
                        number(y),
                        number(x),
                        number(y + radius),
                        number(x - radius),
                        number(y));
    }

    private static String opacity(double opacity) {
        return opacity == 1 ? "" : " fill-opacity=\"" + number(opacity) + "\"";
    }

    private void add(String element) {
        out.append(element).append('\n');
    }

    String elements() {
        return out.toString();
    }

    static String number(double value) {
        String written = String.format(Locale.ROOT, "%.2f", value);
        return written.replaceAll("\\.?0+$", "").replaceAll("^-0$", "0");
    }

    /** Escaped for XML; what XML cannot hold is left out. */
    static String escaped(String words) {
        return words.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
