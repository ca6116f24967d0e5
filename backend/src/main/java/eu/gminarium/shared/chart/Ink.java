package eu.gminarium.shared.chart;

import java.util.List;

/** The colours of charts: told apart by people who see no red or no green, and never the only difference. */
public enum Ink {
    TEXT("--gm-text", "#14201f", "#eaf0ee"),
    QUIET("--gm-text-quiet", "#4a5957", "#a9b8b5"),
    RULE("--gm-rule", "#d9d6ca", "#364745"),
    SURFACE("--gm-surface", "#ffffff", "#1b2625"),
    /** What the chart is about. */
    OWN("--gm-series-1", "#0f6b66", "#5cc9bd"),
    SECOND("--gm-series-2", "#a2540c", "#f0a868"),
    THIRD("--gm-series-3", "#5a4fb0", "#b9b0fa"),
    FOURTH("--gm-series-4", "#a3386b", "#f09bc2"),
    FIFTH("--gm-series-5", "#6f6000", "#dfca63"),
    /** What it is compared with. */
    PEERS("--gm-series-6", "#4a5957", "#a9b8b5"),
    MUCH_WORSE("--gm-heat-1", "#dea75f", "#7d4a10"),
    WORSE("--gm-heat-2", "#f4e0bd", "#4f3816"),
    MIDDLE("--gm-heat-3", "#f1f1ec", "#2d3736"),
    BETTER("--gm-heat-4", "#cfeae4", "#17504a"),
    MUCH_BETTER("--gm-heat-5", "#7fcabd", "#0d7168"),
    NONE("--gm-heat-missing", "#e6e6e3", "#232b2a");

    private static final List<Ink> LINES = List.of(OWN, SECOND, THIRD, FOURTH, FIFTH);

    private final String token;
    private final String light;
    private final String dark;

    Ink(String token, String light, String dark) {
        this.token = token;
        this.light = light;
        this.dark = dark;
    }

    /** The colour of a line by its number from 0. */
    static Ink line(int number) {
        return LINES.get(number % LINES.size());
    }

    /** The style sheet's token, which knows light and dark. */
    String token() {
        return "var(" + token + ")";
    }

    String in(Theme theme) {
        return theme == Theme.DARK ? dark : light;
    }

    /** For drawings that stand where there is no style sheet. */
    public enum Theme {
        LIGHT,
        DARK
    }
}
