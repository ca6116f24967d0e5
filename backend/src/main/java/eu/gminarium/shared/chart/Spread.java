package eu.gminarium.shared.chart;

/**
 * How the peers' values lie.
 *
 * @param quartiles the middle half
 */
public record Spread(Figure median, Range quartiles) {}
