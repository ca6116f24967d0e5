package eu.gminarium.ui.demo;

import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.attendance.Attendance;
import eu.gminarium.training.attendance.Mark;
import eu.gminarium.training.attendance.Presence;
import eu.gminarium.training.session.Meeting;
import eu.gminarium.training.session.Session;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** The attendance lists of the sessions that are over. */
@Singleton
final class AttendanceChapter {

    private final Attendance attendance;

    AttendanceChapter(Attendance attendance) {
        this.attendance = attendance;
    }

    /** @param letters of each application one for each meeting */
    void tell(DemoStage stage, Session session, Map<ApplicationId, String> letters) {
        if (letters.isEmpty()) {
            return;
        }
        for (int i = 0; i < session.meetings().size(); i++) {
            Meeting meeting = session.meetings().get(i);
            List<Mark> marks = marks(letters, i);
            stage.asCoordinator(meeting.day(), () -> {
                attendance.record(meeting.id(), marks);
                return marks.size();
            });
        }
    }

    private static List<Mark> marks(Map<ApplicationId, String> letters, int meeting) {
        return letters.entrySet().stream()
                .map(entry -> new Mark(entry.getKey(), presence(entry.getValue().charAt(meeting))))
                .toList();
    }

    private static Presence presence(char letter) {
        return switch (letter) {
            case 'P' -> Presence.PRESENT;
            case 'E' -> Presence.EXCUSED;
            case 'U' -> Presence.UNEXCUSED;
            default -> throw new IllegalStateException("attendance " + letter);
        };
    }
}
