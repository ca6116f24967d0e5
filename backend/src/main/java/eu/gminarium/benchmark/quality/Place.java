package eu.gminarium.benchmark.quality;

import eu.gminarium.benchmark.Period;
import eu.gminarium.shared.OfficeId;

/** Where a value of an indicator stands. */
public record Place(OfficeId office, Period period) {}
