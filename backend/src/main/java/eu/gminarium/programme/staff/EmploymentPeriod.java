package eu.gminarium.programme.staff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a person's history.
 *
 * @param to last day; null while it goes on
 */
public record EmploymentPeriod(
        String officeName,
        String unitSymbol,
        String unitName,
        String position,
        LocalDate from,
        @Nullable LocalDate to) {}
