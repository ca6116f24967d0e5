package eu.gminarium.ui.common;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link HeatMapTable} shows: offices in rows, indicators in columns.
 *
 * @param caption what is compared, with the period
 * @param rowHeading heading of the first column
 * @param levels beginning of the keys of what the levels mean
 */
public record HeatMap(String caption, String rowHeading, List<Column> columns, List<Row> rows, String levels) {

    private static final String BESIDE_OTHERS = "common.heat.";

    /** Levels say where an office stands among the others. */
    public HeatMap(String caption, String rowHeading, List<Column> columns, List<Row> rows) {
        this(caption, rowHeading, columns, rows, BESIDE_OTHERS);
    }

    public HeatMap {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.cells().size() != width)) {
            throw new IllegalArgumentException("every row needs one cell for each of " + width + " columns");
        }
    }

    /**
     * @param name the indicator
     * @param note unit or direction in small print
     * @param path the indicator's page, as {@link CurrentPartnership#path} gives it
     */
    public record Column(
            String name, @Nullable String note, @Nullable String path) {}

    /**
     * @param path the office's page
     * @param own whether it is the office of the person who looks
     */
    public record Row(String name, @Nullable String path, boolean own, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A figure, or the reason why there is none. */
    public sealed interface Cell {}

    /**
     * @param number as it stands on the screen
     * @param detail writes down interval and number of answers, read aloud and shown on hover; empty for none
     * @param path where the figure comes from
     */
    public record Value(
            String number,
            Level level,
            Supplier<String> detail,
            @Nullable String path) implements Cell {

        /** With a detail that is written already. */
        public Value(String number, Level level, String detail, @Nullable String path) {
            this(number, level, () -> detail, path);
        }
    }

    /** Nothing was measured. */
    public record Missing(String reason) implements Cell {}

    /** There is a figure, but it may not be shown. */
    public record Hidden(String reason) implements Cell {}

    /** Where a figure stands among the others, seen in the indicator's direction; colour never stands without symbol. */
    public enum Level {
        MUCH_WORSE("gm-heat-1", "▼▼", "much-worse"),
        WORSE("gm-heat-2", "▼", "worse"),
        MIDDLE("gm-heat-3", "■", "middle"),
        BETTER("gm-heat-4", "▲", "better"),
        MUCH_BETTER("gm-heat-5", "▲▲", "much-better"),
        /** An indicator without a direction, or too few offices to compare. */
        NEUTRAL("gm-heat-0", "", "neutral");

        private static final int SCALE = 5;

        private final String style;
        private final String symbol;
        private final String key;

        Level(String style, String symbol, String key) {
            this.style = style;
            this.symbol = symbol;
            this.key = key;
        }

        /**
         * The level of a position among the offices.
         *
         * @param position 0 is the worst, 1 the best
         */
        public static Level at(double position) {
            int step = (int) Math.floor(Math.clamp(position, 0.0, 1.0) * SCALE);
            return values()[Math.min(step, SCALE - 1)];
        }

        /** CSS class of the colour. */
        public String style() {
            return style;
        }

        /** Sign that stands beside the colour; empty for none. */
        public String symbol() {
            return symbol;
        }

        /** Key of the words for people who cannot see it. */
        public String key() {
            return key(BESIDE_OTHERS);
        }

        /** The same where levels mean something else. */
        String key(String levels) {
            return levels + key;
        }
    }
}
