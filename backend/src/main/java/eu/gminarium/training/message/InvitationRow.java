package eu.gminarium.training.message;

import eu.gminarium.shared.Ids;
import eu.gminarium.training.calendar.CalendarEntry;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/** What one person's calendar says of one meeting. */
@MappedEntity("meeting_invitation")
record InvitationRow(
        @Id UUID id,
        UUID sessionId,
        UUID employeeId,
        UUID meetingId,
        Instant startsAt,
        Instant endsAt,
        String place,
        String title,
        int sequence,
        boolean cancelled) {

    static InvitationRow first(UUID session, UUID employee, MeetingTime meeting, ZoneId zone) {
        return new InvitationRow(
                Ids.timeOrdered(),
                session,
                employee,
                meeting.id(),
                meeting.start(zone),
                meeting.end(zone),
                meeting.place(),
                meeting.title(),
                0,
                false);
    }

    /** Whether the calendar already says what the meeting is now. */
    boolean says(MeetingTime meeting, ZoneId zone) {
        return !cancelled
                && startsAt.equals(meeting.start(zone))
                && endsAt.equals(meeting.end(zone))
                && place.equals(meeting.place())
                && title.equals(meeting.title());
    }

    InvitationRow changedTo(MeetingTime meeting, ZoneId zone) {
        return new InvitationRow(
                id,
                sessionId,
                employeeId,
                meeting.id(),
                meeting.start(zone),
                meeting.end(zone),
                meeting.place(),
                meeting.title(),
                sequence + 1,
                false);
    }

    /** The same entry for the meeting that was entered anew. */
    InvitationRow of(MeetingTime meeting) {
        return new InvitationRow(
                id, sessionId, employeeId, meeting.id(), startsAt, endsAt, place, title, sequence, cancelled);
    }

    InvitationRow withdrawn() {
        return new InvitationRow(
                id, sessionId, employeeId, meetingId, startsAt, endsAt, place, title, sequence + 1, true);
    }

    CalendarEntry entry(String page) {
        return new CalendarEntry(id + "@gminarium", startsAt, endsAt, title, place, page, sequence, cancelled);
    }
}
