package eu.gminarium.training.session;

import eu.gminarium.training.MeetingId;
import eu.gminarium.training.SessionId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("training_meeting")
record MeetingRow(
        @Id UUID id,
        UUID sessionId,
        LocalDate heldOn,
        LocalTime startsAt,
        LocalTime endsAt,
        @Nullable String place,
        @Nullable String room,
        @Nullable String link,
        int teachingHours) {

    static MeetingRow of(SessionId session, NewMeeting input) {
        return new MeetingRow(
                MeetingId.next().value(),
                session.value(),
                input.day(),
                input.start(),
                input.end(),
                input.place(),
                input.room(),
                input.link(),
                input.hours());
    }

    Meeting toMeeting() {
        return new Meeting(new MeetingId(id), heldOn, startsAt, endsAt, place, room, link, teachingHours);
    }
}
