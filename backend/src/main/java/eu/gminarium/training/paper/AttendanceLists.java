package eu.gminarium.training.paper;

import eu.gminarium.documents.PdfFrame;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.training.MeetingId;
import eu.gminarium.training.SessionId;
import eu.gminarium.training.attendance.Attendance;
import eu.gminarium.training.attendance.Attendee;
import eu.gminarium.training.catalogue.Training;
import eu.gminarium.training.catalogue.Trainings;
import eu.gminarium.training.paper.AttendanceList.Person;
import eu.gminarium.training.paper.PrintedForm.Fact;
import eu.gminarium.training.session.Meeting;
import eu.gminarium.training.session.Session;
import eu.gminarium.training.session.Sessions;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The attendance lists of meetings, in the order of surnames. */
@Singleton
class AttendanceLists {

    private final Sessions sessions;
    private final Trainings trainings;
    private final Attendance attendance;

    AttendanceLists(Sessions sessions, Trainings trainings, Attendance attendance) {
        this.sessions = sessions;
        this.trainings = trainings;
        this.attendance = attendance;
    }

    AttendanceList of(PdfFrame frame, SessionId id, MeetingId meetingId) {
        Session session = sessions.get(id);
        Meeting meeting = session.meetings().stream()
                .filter(each -> each.id().equals(meetingId))
                .findFirst()
                .orElseThrow(RecordNotFound::new);
        Training training = trainings.get(session.training());
        var names = Formats.collator(frame.locale());
        List<Person> people = attendance.of(id).stream()
                .sorted(Comparator.comparing((Attendee person) -> surnameFirst(person.employeeName()), names)
                        .thenComparing(person -> person.application().value()))
                .map(person -> new Person(surnameFirst(person.employeeName()), person.officeName()))
                .toList();
        return new AttendanceList(
                training.title(), Times.of(frame, meeting), facts(frame, session, meeting, training), people);
    }

    private static List<Fact> facts(PdfFrame frame, Session session, Meeting meeting, Training training) {
        return List.of(
                new Fact(frame.t("document.field.when"), Times.of(frame, meeting)),
                new Fact(frame.t("document.field.hours"), String.valueOf(meeting.teachingHours())),
                new Fact(frame.t("document.field.place"), Objects.requireNonNullElse(meeting.place(), session.place())),
                new Fact(frame.t("document.field.provider"), training.provider()),
                new Fact(frame.t("document.field.trainer"), Objects.requireNonNullElse(training.trainer(), "")));
    }

    /** A surname is the last word of a full name: {@code Anna Maria Nowak} signs as {@code Nowak Anna Maria}. */
    static String surnameFirst(String fullName) {
        int space = fullName.lastIndexOf(' ');
        return space < 0 ? fullName : fullName.substring(space + 1) + " " + fullName.substring(0, space);
    }
}
