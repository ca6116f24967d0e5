package eu.gminarium.benchmark.measurement;

import eu.gminarium.benchmark.MeasurementId;
import eu.gminarium.benchmark.Period;
import eu.gminarium.shared.OfficeId;
import java.util.UUID;

/**
 * What stands for an office and period by one version of a definition.
 *
 * @param definition key of the definition's version
 * @param revision number of the latest revision, from 1
 */
public record StoredMeasurement(
        MeasurementId id,
        UUID definition,
        OfficeId office,
        Period period,
        int revision,
        MeasurementStatus status,
        MeasuredValue value) {}
