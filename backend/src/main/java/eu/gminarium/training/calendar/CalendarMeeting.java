package eu.gminarium.training.calendar;

import eu.gminarium.shared.http.PublicAddress;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.training.MeetingId;
import eu.gminarium.training.SessionId;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * One meeting in the calendar of all sessions.
 *
 * @param start local time in the partnership's zone
 * @param place the meeting's own, else the session's
 * @param version the session's
 */
public record CalendarMeeting(
        MeetingId id,
        SessionId session,
        String title,
        String place,
        LocalDate day,
        LocalTime start,
        LocalTime end,
        boolean cancelled,
        int version) {

    static CalendarMeeting of(CalendarQueries.MeetingView view) {
        return new CalendarMeeting(
                new MeetingId(view.id()),
                new SessionId(view.sessionId()),
                view.title(),
                view.place(),
                view.heldOn(),
                view.startsAt(),
                view.endsAt(),
                view.cancelled(),
                view.version());
    }

    CalendarEntry entry(Partnership partnership, PublicAddress address) {
        return new CalendarEntry(
                id.value() + "@gminarium",
                day.atTime(start).atZone(partnership.zone()).toInstant(),
                day.atTime(end).atZone(partnership.zone()).toInstant(),
                title,
                place,
                address.of("/app/" + partnership.slug() + "/sessions/" + session.value()),
                version,
                cancelled);
    }
}
