package eu.gminarium.shared.chart;

import static eu.gminarium.shared.chart.EChartsOptions.map;

import java.util.List;
import java.util.Map;

/** Names by themselves, as dots too small to be seen that have something written beside them. */
final class EChartsNames {

    private static final double MIDDLE = 0.5;

    /** So far from the middle of the narrowest drawing half of a long name is cut off. */
    private static final double FAR = 0.15;

    private EChartsNames() {}

    static Map<String, Object> of(Layer.Names names, Axis x) {
        return map(
                "type",
                "scatter",
                "z",
                12,
                "silent",
                true,
                "symbolSize",
                1,
                "color",
                names.ink().token(),
                "labelLayout",
                map("hideOverlap", true),
                "data",
                names.names().stream()
                        .map(name -> map(
                                "value", List.of(name.x(), name.y()),
                                "label", label(name, names.ink(), x)))
                        .toList());
    }

    private static Map<String, Object> label(Layer.Name name, Ink ink, Axis x) {
        return map(
                "show",
                true,
                "formatter",
                name.text(),
                "position",
                position(name, x),
                "color",
                ink.token(),
                "fontWeight",
                650);
    }

    /** Over its stroke, or beside it near the edges. */
    private static String position(Layer.Name name, Axis x) {
        double share = x instanceof Axis.Values values
                ? (name.x() - values.lowest()) / (values.highest() - values.lowest())
                : MIDDLE;
        return share < MIDDLE - FAR ? "right" : share > MIDDLE + FAR ? "left" : "top";
    }
}
