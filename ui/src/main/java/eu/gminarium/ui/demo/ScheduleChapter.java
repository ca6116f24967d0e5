package eu.gminarium.ui.demo;

import eu.gminarium.programme.plan.ProgrammeId;
import eu.gminarium.programme.plan.Programmes;
import eu.gminarium.training.TrainingId;
import eu.gminarium.training.catalogue.TrainingChange;
import eu.gminarium.training.catalogue.Trainings;
import eu.gminarium.training.schedule.Schedules;
import eu.gminarium.training.session.NewMeeting;
import eu.gminarium.training.session.Session;
import eu.gminarium.training.session.SessionChange;
import eu.gminarium.training.session.Sessions;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the trainings are for, and the support schedule of their programme, revision by revision. */
@Singleton
final class ScheduleChapter {

    private final Programmes programmes;
    private final Trainings trainings;
    private final Sessions sessions;
    private final Schedules schedules;

    ScheduleChapter(Programmes programmes, Trainings trainings, Sessions sessions, Schedules schedules) {
        this.programmes = programmes;
        this.trainings = trainings;
        this.sessions = sessions;
        this.schedules = schedules;
    }

    void tell(DemoStage stage, Map<String, TrainingId> known, Map<String, Session> held) {
        List<DemoRow> revisions = stage.rows("schedules.csv");
        if (revisions.isEmpty()) {
            return;
        }
        LocalDate today = stage.calendar().today();
        ProgrammeId programme =
                stage.asCoordinator(today, () -> programmes.list().getFirst().id());
        stage.rows("catalogue.csv")
                .forEach(row -> stage.asCoordinator(
                        stage.rows("programme.csv").getFirst().day("starts_on"),
                        () -> trainings.change(row.in(known, "training"), purpose(row))));
        revisions.forEach(row -> {
            row.optional("moved_session").ifPresent(key -> move(stage, row, row.in(held, "moved_session")));
            stage.asCoordinator(
                    stage.calendar().day(row.text("published_on")),
                    () -> schedules.publish(programme, row.text("note")));
        });
    }

    private static TrainingChange purpose(DemoRow row) {
        return new TrainingChange(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                row.text("audience"),
                row.text("funding_source"),
                row.optional("materials").orElse(null));
    }

    private void move(DemoStage stage, DemoRow row, Session session) {
        List<NewMeeting> anew = session.meetings().stream()
                .map(meeting -> new NewMeeting(
                        meeting.day(),
                        row.time("moved_start"),
                        row.time("moved_end"),
                        meeting.place(),
                        row.optional("moved_room").orElse(null),
                        meeting.link(),
                        meeting.teachingHours()))
                .toList();
        stage.asCoordinator(
                stage.calendar().day(row.text("moved_on")),
                () -> sessions.change(session.id(), new SessionChange(null, null, null, null, null, null, anew)));
    }
}
