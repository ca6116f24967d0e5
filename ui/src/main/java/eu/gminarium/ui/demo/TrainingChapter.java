package eu.gminarium.ui.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import eu.gminarium.programme.plan.ProgrammeId;
import eu.gminarium.programme.plan.Programmes;
import eu.gminarium.shared.Money;
import eu.gminarium.training.TrainingId;
import eu.gminarium.training.catalogue.NewTraining;
import eu.gminarium.training.catalogue.Provider;
import eu.gminarium.training.catalogue.Providers;
import eu.gminarium.training.catalogue.Trainings;
import eu.gminarium.training.session.NewMeeting;
import eu.gminarium.training.session.NewSession;
import eu.gminarium.training.session.Session;
import eu.gminarium.training.session.SessionChange;
import eu.gminarium.training.session.SessionStatus;
import eu.gminarium.training.session.Sessions;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Trainings and their sessions, in the catalogue from the first day of registration. */
@Singleton
final class TrainingChapter {

    private final Programmes programmes;
    private final Providers providers;
    private final Trainings trainings;
    private final Sessions sessions;

    TrainingChapter(Programmes programmes, Providers providers, Trainings trainings, Sessions sessions) {
        this.programmes = programmes;
        this.providers = providers;
        this.trainings = trainings;
        this.sessions = sessions;
    }

    /** The published sessions by their keys in the files. */
    Map<String, Session> tell(DemoStage stage) {
        LocalDate start = stage.rows("programme.csv").getFirst().day("starts_on");
        Map<String, TrainingId> known = stage.asCoordinator(start, () -> catalogue(stage));
        Map<String, List<DemoRow>> meetings =
                stage.rows("meetings.csv").stream().collect(groupingBy(row -> row.text("session")));
        return stage.rows("sessions.csv").stream().collect(toMap(row -> row.text("session"), row -> {
            LocalDate opensOn = stage.calendar().day(row.text("registration_opens_on"));
            NewSession input = session(stage, row, opensOn, row.in(known, "training"), row.in(meetings, "session"));
            return stage.asCoordinator(opensOn, () -> publish(input));
        }));
    }

    private Map<String, TrainingId> catalogue(DemoStage stage) {
        Map<String, Provider> institutions = stage.rows("providers.csv").stream()
                .collect(toMap(
                        row -> row.text("provider"), row -> new Provider(row.text("name"), row.text("contact_email"))));
        institutions.values().forEach(providers::put);
        ProgrammeId programme = programmes.list().getFirst().id();
        return stage.rows("trainings.csv").stream()
                .collect(toMap(
                        row -> row.text("training"),
                        row -> trainings
                                .add(training(stage, row, row.in(institutions, "provider"), programme))
                                .id()));
    }

    private static NewTraining training(DemoStage stage, DemoRow row, Provider provider, ProgrammeId programme) {
        return new NewTraining(
                row.text("topic"),
                row.text("title"),
                row.text("goals"),
                row.text("language"),
                provider.name(),
                row.text("trainer"),
                Money.of(row.decimal("price_per_session"), stage.partnership().currency()),
                row.number("teaching_hours"),
                row.number("certificate_threshold_percent"),
                programme,
                null,
                null,
                null);
    }

    private static NewSession session(
            DemoStage stage, DemoRow row, LocalDate opensOn, TrainingId training, List<DemoRow> meetings) {
        return new NewSession(
                training,
                row.text("place"),
                row.number("capacity"),
                opensOn,
                stage.calendar().day(row.text("registration_closes_on")),
                meetings.stream().map(meeting -> meeting(stage, meeting)).toList());
    }

    private static NewMeeting meeting(DemoStage stage, DemoRow row) {
        return new NewMeeting(
                stage.calendar().workingDay(row.text("date")),
                row.time("start"),
                row.time("end"),
                null,
                row.number("teaching_hours"));
    }

    private Session publish(NewSession input) {
        Session draft = sessions.add(input);
        return sessions.change(draft.id(), SessionChange.status(SessionStatus.PUBLISHED));
    }
}
