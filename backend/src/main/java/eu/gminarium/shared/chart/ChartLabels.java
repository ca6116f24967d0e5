package eu.gminarium.shared.chart;

import java.util.function.UnaryOperator;

/** Headings of the tables and names of what charts have in common, in the reader's language. */
public record ChartLabels(
        String office,
        String period,
        String value,
        String lower,
        String upper,
        String n,
        String note,
        String median,
        String lowerQuartile,
        String upperQuartile,
        String middleHalf,
        String before,
        String after,
        String from,
        String to,
        String what,
        String definition) {

    /**
     * The labels in a language.
     *
     * @param text gives the text of a key
     */
    public static ChartLabels of(UnaryOperator<String> text) {
        return new ChartLabels(
                text.apply("chart.office"),
                text.apply("chart.period"),
                text.apply("chart.value"),
                text.apply("chart.lower"),
                text.apply("chart.upper"),
                text.apply("chart.n"),
                text.apply("chart.note"),
                text.apply("chart.median"),
                text.apply("chart.quartile.lower"),
                text.apply("chart.quartile.upper"),
                text.apply("chart.middle-half"),
                text.apply("chart.before"),
                text.apply("chart.after"),
                text.apply("chart.from"),
                text.apply("chart.to"),
                text.apply("chart.what"),
                text.apply("chart.definition"));
    }
}
