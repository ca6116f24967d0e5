package eu.gminarium.ui.training;

import eu.gminarium.training.TrainingId;
import eu.gminarium.training.session.Meeting;
import eu.gminarium.training.session.NewMeeting;
import eu.gminarium.training.session.NewSession;
import eu.gminarium.training.session.Session;
import eu.gminarium.training.session.SessionChange;
import java.time.LocalDate;
import java.util.List;

/** What the form of a session holds; the meaning is that of {@link NewSession}. */
record SessionForm(String place, Integer capacity, LocalDate opensOn, LocalDate closesOn, List<NewMeeting> meetings) {

    static SessionForm of(Session session) {
        return new SessionForm(
                session.place(),
                session.capacity(),
                session.opensOn(),
                session.closesOn(),
                session.meetings().stream().map(SessionForm::anew).toList());
    }

    NewSession toInput(TrainingId training) {
        return new NewSession(training, place, capacity, opensOn, closesOn, meetings);
    }

    /** Meetings that are as they were stay, because those with attendance could not be replaced. */
    SessionChange toChange(Session before) {
        boolean same = meetings.equals(of(before).meetings());
        return new SessionChange(before.version(), place, capacity, opensOn, closesOn, null, same ? null : meetings);
    }

    private static NewMeeting anew(Meeting meeting) {
        return new NewMeeting(
                meeting.day(),
                meeting.start(),
                meeting.end(),
                meeting.place(),
                meeting.room(),
                meeting.link(),
                meeting.teachingHours());
    }
}
