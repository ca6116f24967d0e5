package eu.gminarium.training.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.temporal.Temporal;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;

/** A calendar file as a second library reads it, which shares no code with the one that writes. */
public final class ReadCalendar {

    private final Calendar calendar;

    private ReadCalendar(Calendar calendar) {
        this.calendar = calendar;
    }

    public static ReadCalendar of(String text) {
        try {
            return new ReadCalendar(new CalendarBuilder().build(new StringReader(text)));
        } catch (IOException | ParserException e) {
            throw new AssertionError(text, e);
        }
    }

    /** What the file does: REQUEST, CANCEL, PUBLISH. */
    public String method() {
        return value(calendar.getRequiredProperty(Property.METHOD));
    }

    public List<Event> events() {
        return calendar.<VEvent>getComponents(Component.VEVENT).stream()
                .map(event -> new Event(
                        value(event.getRequiredProperty(Property.UID)),
                        instant(event.getDateTimeStart().getDate()),
                        instant(event.getDateTimeEnd().getDate()),
                        value(event.getRequiredProperty(Property.SUMMARY)),
                        value(event.getRequiredProperty(Property.LOCATION)),
                        Integer.parseInt(value(event.getRequiredProperty(Property.SEQUENCE))),
                        value(event.getRequiredProperty(Property.STATUS))))
                .toList();
    }

    public Event event() {
        return events().getFirst();
    }

    private static Instant instant(Temporal temporal) {
        return Instant.from(temporal);
    }

    private static String value(Property property) {
        return property.getValue();
    }

    /** One meeting as the library reads it. */
    public record Event(
            String uid, Instant start, Instant end, String title, String place, int sequence, String status) {}
}
