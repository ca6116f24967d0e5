package eu.gminarium.ui.demo;

import eu.gminarium.programme.EmployeeDirectory;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.MeetingId;
import eu.gminarium.training.application.Application;
import eu.gminarium.training.application.ApplicationFilter;
import eu.gminarium.training.application.ApplicationLists;
import eu.gminarium.training.application.ApplicationStatus;
import eu.gminarium.training.application.PaperStep;
import eu.gminarium.training.attendance.Attendance;
import eu.gminarium.training.attendance.AttendanceEntry;
import eu.gminarium.training.attendance.Correction;
import eu.gminarium.training.attendance.Corrections;
import eu.gminarium.training.attendance.Presence;
import eu.gminarium.training.card.Cards;
import eu.gminarium.training.card.NewCard;
import eu.gminarium.training.card.NewTalk;
import eu.gminarium.training.card.Ratings;
import eu.gminarium.training.card.Talks;
import eu.gminarium.training.preferred.PreferredProviders;
import eu.gminarium.training.session.Session;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What follows the trainings: corrected lists, participation cards, talks, and the January lists. */
@Singleton
final class AfterChapter {

    /** More than any session has places. */
    private static final int MOST = 500;

    private final ApplicationLists applications;
    private final Attendance attendance;
    private final Corrections corrections;
    private final Cards cards;
    private final Talks talks;
    private final PreferredProviders preferred;
    private final EmployeeDirectory employees;

    AfterChapter(
            ApplicationLists applications,
            Attendance attendance,
            Corrections corrections,
            Cards cards,
            Talks talks,
            PreferredProviders preferred,
            EmployeeDirectory employees) {
        this.applications = applications;
        this.attendance = attendance;
        this.corrections = corrections;
        this.cards = cards;
        this.talks = talks;
        this.preferred = preferred;
        this.employees = employees;
    }

    void tell(DemoStage stage, Map<String, Session> sessions) {
        Map<Session, Map<EmployeeId, ApplicationId>> enrolled = new ConcurrentHashMap<>();
        stage.rows("corrections.csv").forEach(row -> correct(stage, sessions, enrolled, row));
        SideBySide.each(stage.rows("cards.csv"), row -> {
            Session session = row.in(sessions, "session");
            ApplicationId application = application(stage, enrolled, session, seat(row, "employee"));
            fill(stage, row, application);
            row.optional("talk_on").ifPresent(day -> hold(stage, row, application, LocalDate.parse(day)));
        });
        stage.rows("preferred.csv")
                .forEach(row ->
                        stage.asCoordinator(row.day("published_on"), () -> preferred.publish(row.number("year"))));
    }

    private void correct(
            DemoStage stage,
            Map<String, Session> sessions,
            Map<Session, Map<EmployeeId, ApplicationId>> enrolled,
            DemoRow row) {
        Session session = row.in(sessions, "session");
        ApplicationId application = application(stage, enrolled, session, seat(row, "employee"));
        MeetingId meeting = session.meetings().get(row.number("meeting") - 1).id();
        stage.asCoordinator(row.day("corrected_on"), () -> {
            AttendanceEntry entry = attendance.of(session.id()).stream()
                    .filter(attendee -> attendee.application().equals(application))
                    .map(attendee -> attendee.entries().get(meeting))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow();
            Presence presence = Presence.valueOf(row.text("presence"));
            corrections.correct(meeting, application, new Correction(presence, entry.version(), row.text("reason")));
            return entry;
        });
    }

    /** Who has a sign-in fills in the card with it; the others do so on paper, and their office enters it. */
    private void fill(DemoStage stage, DemoRow row, ApplicationId application) {
        Seat participant = seat(row, "employee");
        LocalDate day = row.day("filled_on");
        Optional<Access> own = stage.cast().signIn(participant).filter(access -> access.may(Resource.CARD, Verb.WRITE));
        if (own.isPresent()) {
            stage.as(own.get(), day, () -> cards.fill(application, card(row, null)));
        } else {
            PaperStep paper = new PaperStep(stage.cast().employee(participant), day);
            stage.asOffice(participant.office(), day, () -> cards.fill(application, card(row, paper)));
        }
    }

    private void hold(DemoStage stage, DemoRow row, ApplicationId application, LocalDate day) {
        Seat head = seat(row, "talk_by");
        Optional<Access> own =
                stage.cast().signIn(head).filter(access -> stage.as(access, day, () -> headsSomething(access)));
        String action = row.optional("agreed_action").orElse(null);
        if (own.isPresent()) {
            stage.as(
                    own.get(),
                    day,
                    () -> talks.hold(application, new NewTalk(day, row.text("conclusions"), action, null)));
        } else {
            PaperStep paper = new PaperStep(stage.cast().employee(head), day);
            stage.asOffice(
                    head.office(),
                    day,
                    () -> talks.hold(application, new NewTalk(day, row.text("conclusions"), action, paper)));
        }
    }

    private boolean headsSomething(Access access) {
        EmployeeId employee = access.employee();
        return employee != null
                && access.may(Resource.CARD, Verb.ENDORSE)
                && !employees.headedUnits(employee).isEmpty();
    }

    private ApplicationId application(
            DemoStage stage, Map<Session, Map<EmployeeId, ApplicationId>> enrolled, Session session, Seat seat) {
        Map<EmployeeId, ApplicationId> people = enrolled.computeIfAbsent(session, of -> people(stage, of));
        return Objects.requireNonNull(
                people.get(stage.cast().employee(seat)), () -> seat + " has no place in " + session.trainingTitle());
    }

    private Map<EmployeeId, ApplicationId> people(DemoStage stage, Session session) {
        ApplicationFilter filter = new ApplicationFilter(session.id(), ApplicationStatus.ENROLLED);
        Map<EmployeeId, ApplicationId> people = new HashMap<>();
        stage.asCoordinator(stage.calendar().today(), () -> applications.list(filter, MOST, 0))
                .forEach((Application application) -> people.put(application.employee(), application.id()));
        return people;
    }

    private static NewCard card(DemoRow row, @Nullable PaperStep paper) {
        Ratings ratings = new Ratings(
                rating(row, "content"), rating(row, "trainer"), rating(row, "organisation"), rating(row, "usefulness"));
        return new NewCard(
                ratings,
                row.optional("change_at_work").orElse(null),
                row.optional("comment").orElse(null),
                paper);
    }

    private static @Nullable Integer rating(DemoRow row, String column) {
        return row.optional(column).map(Integer::valueOf).orElse(null);
    }

    private static Seat seat(DemoRow row, String column) {
        return new Seat(row.text("office"), row.number(column));
    }
}
