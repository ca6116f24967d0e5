package eu.gminarium.benchmark.dashboard;

import java.time.LocalDate;

/**
 * The values of an indicator by a definition that no longer holds. Nothing in it knows of values by another one.
 *
 * @param changed code of the card whose definition came to an end: the indicator's own, or that of a part of a ratio
 * @param replacedOn since when the definition after it holds
 */
record FormerSeries(Series series, String changed, LocalDate replacedOn) {}
