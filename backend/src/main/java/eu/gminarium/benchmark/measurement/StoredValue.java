package eu.gminarium.benchmark.measurement;

import eu.gminarium.benchmark.IndicatorValue;
import eu.gminarium.benchmark.MeasurementId;
import eu.gminarium.benchmark.Period;
import eu.gminarium.shared.OfficeId;
import java.util.UUID;

/**
 * A stored value as it may be compared: a confidential one is known to be one, and nothing else.
 *
 * @param definition key of the definition's version
 */
public record StoredValue(MeasurementId id, UUID definition, OfficeId office, Period period, IndicatorValue value) {}
