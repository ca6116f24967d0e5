package eu.gminarium.training.checkin;

import eu.gminarium.training.attendance.Arrival;
import org.jspecify.annotations.Nullable;

/**
 * What came of one check-in.
 *
 * @param guest null if the code is nobody's who is expected: then nothing is told of anybody
 */
public record CheckIn(Arrival arrival, @Nullable Guest guest) {}
