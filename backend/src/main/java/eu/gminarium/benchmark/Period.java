package eu.gminarium.benchmark;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * The days that a value speaks of.
 *
 * @param from first day
 * @param to last day, inclusive
 */
public record Period(LocalDate from, LocalDate to) implements Comparable<Period> {

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period ends before it begins");
        }
    }

    /** A calendar year. */
    public static Period ofYear(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The same days of the year before; what ends with a month still does. */
    public Period yearBefore() {
        LocalDate end = to.minusYears(1);
        boolean monthsEnd = to.plusDays(1).getDayOfMonth() == 1;
        return new Period(from.minusYears(1), monthsEnd ? end.with(TemporalAdjusters.lastDayOfMonth()) : end);
    }

    /** By last day, then by first. */
    @Override
    public int compareTo(Period other) {
        int byEnd = to.compareTo(other.to);
        return byEnd != 0 ? byEnd : from.compareTo(other.from);
    }
}
