package eu.gminarium.benchmark;

import eu.gminarium.shared.OfficeId;

/** An indicator's value of one office in one period. */
public record SourcedValue(OfficeId office, Period period, IndicatorValue value) {}
