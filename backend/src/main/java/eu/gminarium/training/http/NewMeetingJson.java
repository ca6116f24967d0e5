package eu.gminarium.training.http;

import eu.gminarium.training.session.NewMeeting;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What is entered of a meeting.
 *
 * @param start local time in the partnership's zone
 * @param place without it the session's
 * @param room at that place
 * @param link where an online meeting is entered
 * @param teachingHours hours of 45 minutes; as many as fit if not said
 */
@Serdeable
record NewMeetingJson(
        @NotNull LocalDate day,
        @NotNull LocalTime start,
        @NotNull LocalTime end,
        @Nullable String place,
        @Nullable String room,
        @Nullable String link,
        @Nullable Integer teachingHours) {

    NewMeeting toMeeting() {
        return new NewMeeting(day, start, end, place, room, link, teachingHours);
    }
}
