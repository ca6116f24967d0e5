package eu.gminarium.messaging.schedule;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a partnership's reminders go out.
 *
 * @param firstReminderDays days before the first meeting, 1 to 60; null for no such reminder
 * @param secondReminderDays the same, fewer than the first
 * @param reminderTime local time of all reminders and of the digest, in the partnership's zone
 * @param waitingDays days after which those who decide are reminded, 1 to 60
 * @param cardDays days after the last meeting on which the participation card is due, 1 to 60
 * @param weeklyDigest whether everybody for whom something waits hears of it on Mondays
 */
public record MessageSettings(
        @Nullable Integer firstReminderDays,
        @Nullable Integer secondReminderDays,
        LocalTime reminderTime,
        int waitingDays,
        int cardDays,
        boolean weeklyDigest,
        long version) {

    /** Days before the first meeting on which a reminder goes out, the most first. */
    public List<Integer> reminderDays() {
        return Stream.concat(Stream.ofNullable(firstReminderDays), Stream.ofNullable(secondReminderDays))
                .toList();
    }
}
