package eu.gminarium.messaging.schedule;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * When something is due. Everything is a local time of the partnership's zone: on the day when clocks change, eight o'clock
 * stays eight o'clock, and a time that the change skips becomes the next one that exists.
 */
public final class DueTimes {

    /** A digest that is a day late would be news of yesterday. */
    private static final Duration DIGEST_LIMIT = Duration.ofDays(1);

    private DueTimes() {}

    /** The moment that many days before the day, negative ones after it, at the local time. */
    public static Instant daysBefore(LocalDate day, int days, LocalTime time, ZoneId zone) {
        return day.minusDays(days).atTime(time).atZone(zone).toInstant();
    }

    /**
     * How many days before the first meeting the reminder lies that is due now. Reminders that were due before the person
     * had a place, and those that a later one has overtaken, are not sent any more.
     *
     * @param first the day of the first meeting
     * @param start when it begins; from then on nothing is due
     * @param since when the person got the place
     */
    public static Optional<Integer> reminder(
            MessageSettings settings, ZoneId zone, LocalDate first, Instant start, Instant since, Instant now) {
        if (!now.isBefore(start)) {
            return Optional.empty();
        }
        return settings.reminderDays().stream()
                .filter(days -> {
                    Instant due = daysBefore(first, days, settings.reminderTime(), zone);
                    return !due.isAfter(now) && since.isBefore(due);
                })
                .min(Integer::compare);
    }

    /** The Monday whose digest is due now, that is from the time set on Monday for a day. */
    public static Optional<LocalDate> digest(LocalTime time, ZoneId zone, Instant now) {
        LocalDate monday = LocalDate.ofInstant(now, zone).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Instant due = daysBefore(monday, 0, time, zone);
        return now.isBefore(due) || !now.isBefore(due.plus(DIGEST_LIMIT)) ? Optional.empty() : Optional.of(monday);
    }
}
