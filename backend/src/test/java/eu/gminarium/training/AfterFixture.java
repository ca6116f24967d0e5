package eu.gminarium.training;

import eu.gminarium.security.Role;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.MovableClock;
import eu.gminarium.training.TrainingFixture.TestOffice;
import eu.gminarium.training.application.Applications;
import eu.gminarium.training.application.Decision;
import eu.gminarium.training.application.NewApplication;
import eu.gminarium.training.attendance.Attendance;
import eu.gminarium.training.attendance.Mark;
import eu.gminarium.training.attendance.Presence;
import eu.gminarium.training.card.Card;
import eu.gminarium.training.card.Cards;
import eu.gminarium.training.card.NewCard;
import eu.gminarium.training.card.Ratings;
import eu.gminarium.training.session.Session;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Brings people through a training up to its cards. */
@Singleton
public final class AfterFixture {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    private final TrainingFixture fixture;
    private final Applications applications;
    private final Attendance attendance;
    private final Cards cards;

    AfterFixture(TrainingFixture fixture, Applications applications, Attendance attendance, Cards cards) {
        this.fixture = fixture;
        this.applications = applications;
        this.attendance = attendance;
        this.cards = cards;
    }

    /** A published session with one meeting on the day, from 8:30 to 14:30. */
    public Session session(TestOffice office, LocalDate day) {
        return fixture.session(office.partnership(), 20, day.minusDays(10), day);
    }

    /** Enrols an employee of the office ten days before the meeting. */
    public ApplicationId enrol(TestOffice office, Session session, EmployeeId employee) {
        LocalDate day = session.firstDay().orElseThrow().minusDays(10);
        return on(day, () -> {
            ApplicationId id = fixture.as(
                    office,
                    Role.HEAD,
                    office.head(),
                    () -> applications
                            .submit(NewApplication.of(session.id(), employee))
                            .id());
            return fixture.as(office, Role.APPROVER, null, () -> applications.decide(id, Decision.yes()))
                    .id();
        });
    }

    /** Records what happened at the session's only meeting. */
    public void record(TestOffice office, Session session, ApplicationId application, Presence presence) {
        on(
                session.firstDay().orElseThrow(),
                () -> fixture.asCoordinator(office.partnership(), () -> {
                    attendance.record(session.meetings().getFirst().id(), List.of(new Mark(application, presence)));
                    return true;
                }));
    }

    /** Enrols a new employee, who was there. */
    public Participant participant(TestOffice office, Session session) {
        EmployeeId employee = fixture.employee(office);
        ApplicationId application = enrol(office, session, employee);
        record(office, session, application, Presence.PRESENT);
        return new Participant(employee, application);
    }

    /** A new participant rates everything alike, the day after the meeting. */
    public Participant rated(TestOffice office, Session session, int rating, @Nullable String comment) {
        Participant participant = participant(office, session);
        NewCard card = new NewCard(all(rating), null, comment, null);
        fill(office, session, participant, card);
        return participant;
    }

    public Card fill(TestOffice office, Session session, Participant participant, NewCard card) {
        return on(
                session.firstDay().orElseThrow().plusDays(1),
                () -> fixture.as(
                        office, Role.STAFF, participant.employee(), () -> cards.fill(participant.application(), card)));
    }

    public static Ratings all(int rating) {
        return new Ratings(rating, rating, rating, rating);
    }

    /** Does the work at noon of the day in the partnership's zone. */
    public static <T extends @Nullable Object> T on(LocalDate day, Supplier<T> work) {
        return at(day, LocalTime.NOON, work);
    }

    public static <T extends @Nullable Object> T at(LocalDate day, LocalTime time, Supplier<T> work) {
        return MovableClock.at(day.atTime(time).atZone(WARSAW).toInstant(), work);
    }

    /** Somebody who was at a session. */
    public record Participant(EmployeeId employee, ApplicationId application) {}
}
