package eu.gminarium.programme.staff;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param lastDay the last day of the unit, inclusive; null takes the end back
 * @param version the unit's version that was read
 */
@Introspected
public record EndOfUnit(@Nullable LocalDate lastDay, long version) {}
