package eu.gminarium.training.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One meeting as a calendar shows it.
 *
 * @param uid stays the same as long as the meeting is the same for its reader
 * @param end after {@code start}
 * @param page a link to the session
 * @param sequence rises with each change
 */
public record CalendarEntry(
        String uid,
        Instant start,
        Instant end,
        String title,
        String place,
        @Nullable String page,
        int sequence,
        boolean cancelled) {}
