package eu.gminarium.training.session;

import eu.gminarium.training.MeetingId;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * One day's part of a session.
 *
 * @param start local time in the partnership's zone
 * @param end local time, after {@code start}
 * @param place null where it is the session's
 * @param room at that place; null where none is named
 * @param link where an online meeting is entered
 * @param teachingHours hours of 45 minutes that fit between start and end
 */
public record Meeting(
        MeetingId id,
        LocalDate day,
        LocalTime start,
        LocalTime end,
        @Nullable String place,
        @Nullable String room,
        @Nullable String link,
        int teachingHours) {}
