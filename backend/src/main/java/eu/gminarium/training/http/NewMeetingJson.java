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
 * @param teachingHours hours of 45 minutes; as many as fit if not said
 */
@Serdeable
record NewMeetingJson(
        @NotNull LocalDate day,
        @NotNull LocalTime start,
        @NotNull LocalTime end,
        @Nullable String place,
        @Nullable Integer teachingHours) {

    NewMeeting toMeeting() {
        return new NewMeeting(day, start, end, place, teachingHours);
    }
}
