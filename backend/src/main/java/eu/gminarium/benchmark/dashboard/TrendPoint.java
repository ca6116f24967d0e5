package eu.gminarium.benchmark.dashboard;

import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.comparison.Distribution;
import org.jspecify.annotations.Nullable;

/** One period of a trend: the office's cell, and how all offices spread. */
public record TrendPoint(Period period, Cell cell, @Nullable Distribution peers) {}
