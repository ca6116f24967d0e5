package eu.gminarium.training.http;

import eu.gminarium.training.session.Meeting;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting.
 *
 * @param start local time in the partnership's zone
 * @param place absent where it is the session's
 * @param room at that place
 * @param link where an online meeting is entered
 * @param teachingHours hours of 45 minutes
 */
@Serdeable
record MeetingJson(
        UUID id,
        LocalDate day,
        LocalTime start,
        LocalTime end,
        @Nullable String place,
        @Nullable String room,
        @Nullable String link,
        int teachingHours) {

    static MeetingJson of(Meeting meeting) {
        return new MeetingJson(
                meeting.id().value(),
                meeting.day(),
                meeting.start(),
                meeting.end(),
                meeting.place(),
                meeting.room(),
                meeting.link(),
                meeting.teachingHours());
    }
}
