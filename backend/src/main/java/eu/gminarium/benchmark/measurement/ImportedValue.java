package eu.gminarium.benchmark.measurement;

import eu.gminarium.benchmark.MeasurementId;
import eu.gminarium.benchmark.Period;
import eu.gminarium.shared.OfficeId;
import java.util.UUID;

/**
 * A value that a file brings.
 *
 * @param id of the measurement that it changes; a new one otherwise
 * @param revision the latest revision that was read; 0 if there was none
 * @param definition key of the definition's version
 * @param value checked against the definition's unit
 * @param row the row's number in the file, from 1
 */
public record ImportedValue(
        MeasurementId id,
        int revision,
        UUID definition,
        OfficeId office,
        Period period,
        MeasuredValue value,
        MeasurementStatus status,
        int row) {

    /** Whether nothing stood there before. */
    boolean first() {
        return revision == 0;
    }
}
