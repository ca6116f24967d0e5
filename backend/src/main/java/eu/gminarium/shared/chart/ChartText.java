package eu.gminarium.shared.chart;

/**
 * What stands around a drawing.
 *
 * @param title what is measured, with its unit
 * @param sentence the finding, with periods, n and interval
 * @param source where the figures come from; may be empty
 */
public record ChartText(String title, String sentence, String source) {}
