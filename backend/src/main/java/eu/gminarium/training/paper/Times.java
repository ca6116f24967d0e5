package eu.gminarium.training.paper;

import eu.gminarium.documents.PdfFrame;
import eu.gminarium.training.session.Meeting;
import eu.gminarium.training.session.Session;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;

/** Days and hours as they stand on papers. */
final class Times {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private Times() {}

    /** {@code 21.02.2012, 08:30–14:30}. */
    static String of(PdfFrame frame, Meeting meeting) {
        return frame.date(meeting.day()) + ", " + CLOCK.format(meeting.start()) + "–" + CLOCK.format(meeting.end());
    }

    /** Every meeting's day and hours; empty while there is no meeting. */
    static String of(PdfFrame frame, Session session) {
        return session.meetings().stream().map(meeting -> of(frame, meeting)).collect(Collectors.joining("; "));
    }
}
