package eu.gminarium.programme.staff;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * @param lastDay the last day of the present employment
 * @param version the employee's version that was read
 */
@Introspected
public record EndOfEmployment(@NotNull LocalDate lastDay, long version) {}
