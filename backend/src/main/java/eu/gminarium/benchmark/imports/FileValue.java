package eu.gminarium.benchmark.imports;

import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.measurement.MeasuredValue;
import eu.gminarium.shared.OfficeId;

/**
 * A value of the file whose place is known and that fits the indicator's unit.
 *
 * @param row the row's number in the file
 * @param empty whether the file says nothing at all, not even why
 */
record FileValue(
        int row, String column, Target target, OfficeId office, Period period, MeasuredValue value, boolean empty) {

    /** At most one value of a file may go to a place. */
    record Place(String indicator, OfficeId office, Period period) {}

    Place place() {
        return new Place(target.code(), office, period);
    }
}
