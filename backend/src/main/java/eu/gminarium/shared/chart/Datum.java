package eu.gminarium.shared.chart;

import org.jspecify.annotations.Nullable;

/** A value on a chart, or the reason why there is none: missing is not zero. */
public sealed interface Datum {

    /** What is said of it in words. */
    String words();

    /**
     * A value.
     *
     * @param range its interval; null where nothing was sampled
     * @param n number of answers or calls; null where nothing is counted
     * @param note how sure it is, in words; may be empty
     */
    record Point(
            Figure figure, @Nullable Range range, @Nullable Figure n, String note) implements Datum {

        /** A value without interval and number. */
        public Point(Figure figure) {
            this(figure, null, null, "");
        }

        public double value() {
            return figure.value();
        }

        @Override
        public String words() {
            return note.isEmpty() ? figure.text() : figure.text() + " (" + note + ")";
        }
    }

    /** @param words why there is no value */
    record Gap(String words) implements Datum {}
}
