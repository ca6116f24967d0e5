package eu.gminarium.benchmark.report.mail;

import eu.gminarium.messaging.schedule.DueTimes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Optional;

/**
 * A quarter of a year.
 *
 * @param number 1 to 4
 */
record Quarter(int year, int number) {

    /** A brief that is a week late is none for the quarter's beginning. */
    private static final int DAYS = 7;

    static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    LocalDate firstDay() {
        return LocalDate.of(year, (number - 1) * 3 + 1, 1);
    }

    /** The quarter whose brief is due now: from the time set on its first day, for a week. */
    static Optional<Quarter> due(LocalTime time, ZoneId zone, Instant now) {
        Quarter quarter = of(LocalDate.ofInstant(now, zone));
        Instant from = DueTimes.daysBefore(quarter.firstDay(), 0, time, zone);
        Instant until = DueTimes.daysBefore(quarter.firstDay(), -DAYS, time, zone);
        return now.isBefore(from) || !now.isBefore(until) ? Optional.empty() : Optional.of(quarter);
    }

    /** {@code 2/2027}. */
    String text() {
        return number + "/" + year;
    }
}
