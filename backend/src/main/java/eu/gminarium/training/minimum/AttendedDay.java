package eu.gminarium.training.minimum;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.UUID;

/** The teaching hours that somebody was present on a day. */
@Introspected
record AttendedDay(UUID employeeId, LocalDate heldOn, long hours) {}
