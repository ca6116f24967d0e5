package eu.gminarium.benchmark.dashboard;

import eu.gminarium.benchmark.IndicatorValue;
import eu.gminarium.benchmark.MeasurementId;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.comparison.Standing;
import eu.gminarium.shared.OfficeId;
import org.jspecify.annotations.Nullable;

/**
 * One office and one indicator.
 *
 * @param indicator the card's code
 * @param period of the value, or of the note that it is missing; null if nothing was ever entered
 * @param standing among the offices with a value of the same period
 * @param record the measurement behind the value; null where it is computed or nothing was entered
 * @param step from the value before, in the same definition; null if there is none
 */
public record Cell(
        OfficeId office,
        String indicator,
        @Nullable Period period,
        IndicatorValue value,
        Standing standing,
        @Nullable Step step,
        @Nullable MeasurementId record) {}
