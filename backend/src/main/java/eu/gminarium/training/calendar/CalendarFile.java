package eu.gminarium.training.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.ProductId;
import biweekly.property.RefreshInterval;
import biweekly.property.Status;
import biweekly.util.Duration;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/**
 * Calendar files (RFC 5545). Times are written as moments in UTC, which every reader shows right on both sides of a clock
 * change. Local times would need the zone's rules in the file, and readers were found that misread these.
 */
public final class CalendarFile {

    /** Media type of a calendar that one looks at. */
    public static final String TYPE = "text/calendar; charset=UTF-8";

    private static final String PRODUCT = "-//Gminarium//Gminarium//EN";
    private static final int REFRESH_HOURS = 4;

    private CalendarFile() {}

    /**
     * Who invites whom.
     *
     * @param organiser the partnership's name
     * @param from the address that the mail comes from
     */
    public record Invitation(String organiser, String from, String attendee, String address) {}

    /** A calendar to subscribe to. */
    public static String published(String name, List<CalendarEntry> entries, Instant now) {
        ICalendar calendar = calendar(Method.PUBLISH);
        calendar.setName(name);
        calendar.addExperimentalProperty("X-WR-CALNAME", name);
        calendar.setRefreshInterval(
                new RefreshInterval(Duration.builder().hours(REFRESH_HOURS).build()));
        entries.forEach(entry -> calendar.addEvent(event(entry, now)));
        return written(calendar);
    }

    /** One meeting for one person (RFC 5546): a request, or a cancellation if the entry is cancelled. */
    public static String invitation(CalendarEntry entry, Invitation invitation, Instant now) {
        ICalendar calendar = calendar(method(entry));
        VEvent event = event(entry, now);
        event.setOrganizer(new Organizer(invitation.organiser(), invitation.from()));
        Attendee attendee = new Attendee(invitation.attendee(), invitation.address());
        attendee.setRsvp(false);
        attendee.setParticipationStatus(ParticipationStatus.NEEDS_ACTION);
        event.addAttendee(attendee);
        calendar.addEvent(event);
        return written(calendar);
    }

    /** The media type of an invitation; mail programs act on the method in it. */
    public static String type(CalendarEntry entry) {
        return TYPE + "; method=" + method(entry);
    }

    private static String method(CalendarEntry entry) {
        return entry.cancelled() ? Method.CANCEL : Method.REQUEST;
    }

    private static ICalendar calendar(String method) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(new ProductId(PRODUCT));
        calendar.setMethod(method);
        return calendar;
    }

    private static VEvent event(CalendarEntry entry, Instant now) {
        VEvent event = new VEvent();
        event.setUid(entry.uid());
        event.setDateTimeStamp(Date.from(now));
        event.setDateStart(Date.from(entry.start()), true);
        event.setDateEnd(Date.from(entry.end()), true);
        event.setSummary(entry.title());
        event.setLocation(entry.place());
        if (entry.page() != null) {
            event.setUrl(entry.page());
        }
        event.setSequence(entry.sequence());
        event.setStatus(entry.cancelled() ? Status.cancelled() : Status.confirmed());
        return event;
    }

    private static String written(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
