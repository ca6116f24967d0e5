package eu.gminarium.shared.chart;

import eu.gminarium.shared.chart.Layer.Dot;
import eu.gminarium.shared.chart.Layer.Edge;
import eu.gminarium.shared.chart.Layer.Piece;
import eu.gminarium.shared.chart.Layer.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A chart as options of ECharts, to be sent as JSON. Colours are tokens of the style sheet; under {@code gm} stands what
 * JSON cannot say: names of ticks, the height, and which names a narrow screen needs. {@code charts.js} puts both in.
 */
public final class EChartsOptions {

    private static final int ROW = 24;
    private static final int LANE = 52;
    private static final int AROUND = 64;
    private static final int LOW = 200;
    private static final int HIGH = 300;
    private static final double FAINT = 0.3;
    private static final String UPRIGHT = "path://M7 0h2v14h-2z";

    private final Plot plot;
    private final List<Map<String, Object>> series = new ArrayList<>();
    private final List<Map<String, Object>> always = new ArrayList<>();
    private final List<String> narrow = new ArrayList<>();

    private EChartsOptions(Plot plot) {
        this.plot = plot;
    }

    /** The options; maps, lists, texts, numbers and nulls only. */
    public static Map<String, Object> of(Chart chart) {
        return new EChartsOptions(chart.plot()).options();
    }

    private Map<String, Object> options() {
        plot.layers().forEach(this::layer);
        Map<String, Object> options = new LinkedHashMap<>();
        options.put("xAxis", axis(plot.x(), false));
        options.put("yAxis", axis(plot.y(), true));
        options.put("series", series);
        options.put(
                "gm",
                Map.of(
                        "height", height(),
                        "x", ticks(plot.x()),
                        "y", ticks(plot.y()),
                        "together", plot.x() instanceof Axis.Slots,
                        "column", plot.column(),
                        "lanes", crowded(),
                        "legend", always,
                        "narrow", narrow));
        return options;
    }

    private int height() {
        return switch (plot.y()) {
            case Axis.Slots slots -> slots.slots().size() * (crowded() ? LANE : ROW) + AROUND;
            case Axis.Values values -> values.ticks().isEmpty() ? LOW : HIGH;
        };
    }

    /** Whether a row has several dots with names. */
    private boolean crowded() {
        return !plot.column() && !plot.named().isEmpty();
    }

    private static List<Map<String, Object>> ticks(Axis axis) {
        return axis instanceof Axis.Values values
                ? values.ticks().stream()
                        .map(tick -> Map.<String, Object>of("value", tick.value(), "text", tick.text()))
                        .toList()
                : List.of();
    }

    private static Map<String, Object> axis(Axis axis, boolean upright) {
        return switch (axis) {
            case Axis.Values values ->
                map(
                        "type",
                        "value",
                        "min",
                        values.lowest(),
                        "max",
                        values.highest(),
                        "show",
                        !values.ticks().isEmpty());
            case Axis.Slots slots ->
                map(
                        "type",
                        "category",
                        "inverse",
                        upright,
                        "data",
                        slots.slots().stream()
                                .map(slot -> slot.own() ? own(slot.name()) : slot.name())
                                .toList());
        };
    }

    private static Map<String, Object> own(String name) {
        return map("value", name, "textStyle", map("fontWeight", "bold", "color", Ink.OWN.token()));
    }

    private void layer(Layer layer) {
        switch (layer) {
            case Layer.Stripe stripe -> {
                named(stripe.name(), "rect");
                series.add(marked(stripe.name(), stripe.ink(), "markArea", areas(stripe)));
            }
            case Layer.Rule rule -> {
                named(rule.name(), UPRIGHT);
                series.add(marked(rule.name(), rule.ink(), "markLine", lines(rule)));
            }
            case Layer.Band band -> band(band);
            case Layer.Line line -> line(line);
            case Layer.Dots dots -> dots(dots);
            case Layer.Names names -> {
                pieces(names.stems());
                series.getLast().put("lineStyle", map("width", 1));
                series.add(EChartsNames.of(names, plot.x()));
            }
            case Layer.Pieces pieces -> pieces(pieces);
            case Layer.Fields fields -> fields(fields);
        }
    }

    private void named(String name, String icon) {
        if (!name.isEmpty()) {
            always.add(
                    "rect".equals(icon)
                            ? map("name", name, "icon", icon, "itemStyle", map("opacity", FAINT))
                            : map("name", name, "icon", icon));
        }
    }

    private static Map<String, Object> marked(String name, Ink ink, String mark, Map<String, Object> what) {
        return map(
                "name",
                name,
                "type",
                "scatter",
                "symbol",
                "rect",
                "itemStyle",
                map("color", ink.token(), "opacity", "markArea".equals(mark) ? 0.35 : 1),
                "data",
                List.of(),
                mark,
                what);
    }

    private static Map<String, Object> areas(Layer.Stripe stripe) {
        return map(
                "silent",
                true,
                "animation",
                false,
                "itemStyle",
                map("color", stripe.ink().token(), "opacity", SvgLayers.WASH),
                "data",
                List.of(List.of(map("xAxis", stripe.from()), map("xAxis", stripe.to()))));
    }

    private static Map<String, Object> lines(Layer.Rule rule) {
        return map(
                "silent",
                true,
                "animation",
                false,
                "symbol",
                "none",
                "label",
                map("show", false),
                "lineStyle",
                map("color", rule.ink().token(), "width", 2, "type", "solid"),
                "data",
                List.of(map("xAxis", rule.at())));
    }

    private void band(Layer.Band band) {
        named(band.name(), "rect");
        series.add(edge(band, false));
        Map<String, Object> upper = edge(band, true);
        upper.put("name", band.name());
        upper.put("color", band.ink().token());
        upper.put("areaStyle", map("color", band.ink().token(), "opacity", SvgLayers.WASH));
        series.add(upper);
    }

    private static Map<String, Object> edge(Layer.Band band, boolean upper) {
        List<@Nullable Object> data = new ArrayList<>();
        for (Edge edge : band.edges()) {
            data.add(
                    edge == null
                            ? null
                            : upper
                                    ? map("value", edge.upper() - edge.lower(), "words", edge.words())
                                    : map("value", edge.lower()));
        }
        return map(
                "type",
                "line",
                "stack",
                "band-" + band.name(),
                "stackStrategy",
                "all",
                "symbol",
                "none",
                "silent",
                true,
                "lineStyle",
                map("opacity", 0),
                "data",
                data);
    }

    /** Broken lines are several with one name. */
    private void line(Layer.Line line) {
        narrow.add(line.name());
        List<List<@Nullable Dot>> runs = new ArrayList<>();
        for (int slot = 0; slot < line.dots().size(); slot++) {
            if (slot == 0 || line.breaks().contains(slot)) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(line.dots().get(slot));
        }
        runs.forEach(run -> series.add(run(line, run, run == runs.getLast())));
    }

    private static Map<String, Object> run(Layer.Line line, List<@Nullable Dot> run, boolean last) {
        Map<String, Object> end = map(
                "show",
                last,
                "formatter",
                line.name(),
                "color",
                line.ink().token(),
                "fontWeight",
                line.strong() ? 650 : 450,
                "width",
                120,
                "overflow",
                "break");
        return map(
                "name",
                line.name(),
                "type",
                "line",
                "z",
                line.strong() ? 10 : 5,
                "connectNulls",
                false,
                "symbol",
                line.strong() ? "circle" : "rect",
                "symbolSize",
                line.strong() ? 9 : 7,
                "color",
                line.ink().token(),
                "lineStyle",
                map("width", line.strong() ? 3 : 2, "type", line.strong() ? "solid" : "dashed"),
                "endLabel",
                end,
                "labelLayout",
                map("moveOverlap", "shiftY"),
                "data",
                run.stream().map(EChartsOptions::placed).toList());
    }

    private static Map<String, Object> placed(@Nullable Dot dot) {
        return dot == null ? map("value", List.of("-", "-")) : item(dot);
    }

    private static Map<String, Object> item(Dot dot) {
        return map("value", List.of(dot.x(), dot.y()), "name", dot.what(), "words", dot.words());
    }

    private void dots(Layer.Dots dots) {
        named(dots.name(), symbol(dots.shape()));
        series.add(map(
                "name",
                dots.name(),
                "type",
                "scatter",
                "z",
                dots.strong() ? 12 : 8,
                "symbol",
                symbol(dots.shape()),
                "symbolSize",
                dots.strong() ? 11 : 8,
                "itemStyle",
                look(dots),
                "labelLayout",
                plot.column() ? map("x", "100%", "align", "right") : map("hideOverlap", true),
                "data",
                dots.dots().stream().map(dot -> labelled(dot, dots)).toList()));
    }

    /** A ring is a dot in the colour of the ground: ECharts fills its own empty circles white, also in the dark. */
    private static Map<String, Object> look(Layer.Dots dots) {
        return dots.shape() == Shape.RING
                ? map("color", Ink.SURFACE.token(), "borderColor", dots.ink().token(), "borderWidth", 1.5)
                : map("color", dots.ink().token());
    }

    private Map<String, Object> labelled(Dot dot, Layer.Dots dots) {
        Map<String, Object> item = item(dot);
        if (!dot.label().isEmpty()) {
            item.put(
                    "label",
                    map(
                            "show", true,
                            "formatter", dot.label(),
                            "position", plot.column() ? "right" : "top",
                            "color", dots.strong() ? dots.ink().token() : Ink.TEXT.token(),
                            "fontWeight", dots.strong() ? 650 : 450));
        }
        return item;
    }

    private static String symbol(Shape shape) {
        return switch (shape) {
            case CIRCLE, RING -> "circle";
            case SQUARE -> "rect";
            case DIAMOND -> "diamond";
        };
    }

    /** One line with gaps; the short bars at the ends are its symbols. */
    private void pieces(Layer.Pieces pieces) {
        if (pieces.pieces().isEmpty()) {
            return;
        }
        List<List<?>> data = new ArrayList<>();
        for (Piece piece : pieces.pieces()) {
            data.add(List.of(piece.x1(), piece.y1()));
            data.add(List.of(piece.x2(), piece.y2()));
            data.add(List.of("-", "-"));
        }
        Piece first = pieces.pieces().getFirst();
        boolean upright = first.x1() == first.x2();
        series.add(map(
                "type",
                "line",
                "z",
                4,
                "silent",
                true,
                "animation",
                false,
                "connectNulls",
                false,
                "symbol",
                first.capped() ? "rect" : "none",
                "symbolSize",
                upright ? List.of(9, 2) : List.of(2, 9),
                "color",
                pieces.ink().token(),
                "lineStyle",
                map("width", first.capped() ? 2 : 3),
                "tooltip",
                map("show", false),
                "data",
                data));
    }

    private void fields(Layer.Fields fields) {
        series.add(map(
                "type",
                "scatter",
                "symbol",
                "rect",
                "symbolSize",
                List.of(64, ROW - 2),
                "data",
                fields.fields().stream()
                        .map(field -> map(
                                "value", Arrays.asList(field.x(), field.y()),
                                "words", field.words(),
                                "itemStyle", map("color", field.ink().token()),
                                "label", map("show", true, "formatter", field.text(), "color", Ink.TEXT.token())))
                        .toList()));
    }

    /** Keys and values in turn. */
    static Map<String, Object> map(Object... entries) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < entries.length; i += 2) {
            map.put((String) entries[i], entries[i + 1]);
        }
        return map;
    }
}
