package eu.gminarium.benchmark.dashboard;

import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.comparison.Change;

/** What became of an earlier value. */
public record Step(Period beforePeriod, Known before, Change change) {}
