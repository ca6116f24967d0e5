package eu.gminarium.ui.demo;

import eu.gminarium.shared.MovableClock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Days of the demo: fixed ones of its history, and offsets from the day of loading.
 *
 * @param today the day of loading in the partnership's zone
 */
record DemoCalendar(LocalDate today, ZoneId zone) {

    private static final LocalTime OFFICE_HOURS = LocalTime.of(10, 0);

    /** {@code 2012-02-21}, or {@code +35} and {@code -4}: days from today. */
    LocalDate day(String text) {
        char first = text.charAt(0);
        return first == '+' || first == '-' ? today.plusDays(Integer.parseInt(text)) : LocalDate.parse(text);
    }

    /** The same, and the Monday after for a Saturday or Sunday. */
    LocalDate workingDay(String text) {
        LocalDate day = day(text);
        return switch (day.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            default -> day;
        };
    }

    /** Does the work as if it were ten o'clock on that day; today it is as late as it is. */
    <T extends @Nullable Object> T on(LocalDate day, Supplier<T> work) {
        return day.equals(today) ? work.get() : MovableClock.at(instant(day, OFFICE_HOURS), work);
    }

    Instant instant(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }
}
