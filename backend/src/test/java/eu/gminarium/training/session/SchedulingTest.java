package eu.gminarium.training.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.Money;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.ProgramTest;
import eu.gminarium.training.TrainingFixture;
import eu.gminarium.training.TrainingFixture.TestOffice;
import eu.gminarium.training.catalogue.NewTraining;
import eu.gminarium.training.catalogue.Provider;
import eu.gminarium.training.catalogue.Providers;
import eu.gminarium.training.catalogue.Training;
import eu.gminarium.training.catalogue.TrainingChange;
import eu.gminarium.training.catalogue.Trainings;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgramTest
class SchedulingTest {

    private static final LocalDate DAY = LocalDate.of(2030, 5, 10);

    @Inject
    TrainingFixture fixture;

    @Inject
    Trainings trainings;

    @Inject
    Providers providers;

    @Inject
    Sessions sessions;

    private Partnership partnership;
    private Training training;

    @BeforeEach
    void enterTraining() {
        partnership = fixture.partnership();
        training = fixture.asCoordinator(partnership, () -> trainings.add(fixture.training(partnership)));
    }

    @Test
    void trainingIsReadAsItWasEntered() {
        assertThat(fixture.asCoordinator(partnership, trainings::all)).containsExactly(training);
        assertThat(training.topicCode()).isEqualTo("client-service");
        assertThat(training.price()).isEqualTo(new Money(760000, Currency.getInstance("PLN")));
    }

    @Test
    void changeTouchesOnlyWhatItNames() {
        TrainingChange change = new TrainingChange(
                training.version(), null, "At the desk, again", null, null, null, null, null, null, 60);

        Training changed = fixture.asCoordinator(partnership, () -> trainings.change(training.id(), change));

        assertThat(changed)
                .extracting(Training::title, Training::thresholdPercent, Training::provider)
                .containsExactly("At the desk, again", 60, "Academy");
        assertThatThrownBy(() -> fixture.asCoordinator(partnership, () -> trainings.change(training.id(), change)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void providerIsKnownByNameAndKeepsItsAddress() {
        fixture.asCoordinator(partnership, () -> {
            providers.put(new Provider("Academy", "office@academy.example"));
            trainings.add(fixture.training(partnership));
            return null;
        });

        assertThat(fixture.asCoordinator(partnership, providers::all))
                .containsExactly(new Provider("Academy", "office@academy.example"));
    }

    @Test
    void unknownTopicAndForeignMoneyAreRefusedByField() {
        NewTraining known = fixture.training(partnership);
        Money euro = new Money(100, Currency.getInstance("EUR"));
        Money negative = new Money(-1, Currency.getInstance("PLN"));

        assertRefused(with(known, "no-such-topic", known.price()), "topic");
        assertRefused(with(known, known.topic(), euro), "price");
        assertRefused(with(known, known.topic(), negative), "price");
    }

    @Test
    void sessionNeedsPlacesAndItsDaysInOrder() {
        assertThatThrownBy(() -> schedule(0, DAY, DAY.plusDays(5), meeting(8, 14)))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("capacity");
        assertThatThrownBy(() -> schedule(5, DAY, DAY.minusDays(1), meeting(8, 14)))
                .isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> schedule(5, DAY, DAY.plusDays(5), meeting(14, 8)))
                .isInstanceOf(InvalidField.class);
    }

    @Test
    void meetingCountsTheTeachingHoursThatFit() {
        Session session = schedule(5, DAY, DAY.plusDays(5), meeting(8, 14));

        assertThat(session.meetings()).extracting(Meeting::teachingHours).containsExactly(8);
        assertThat(session.meetings()).extracting(Meeting::start).containsExactly(LocalTime.of(8, 0));
    }

    @Test
    void sessionIsPublishedOnlyWithMeetingsAndNeverTakenBack() {
        Session session = schedule(5, DAY, DAY.plusDays(5));

        assertThatThrownBy(() -> to(session, SessionStatus.PUBLISHED)).isInstanceOf(SessionWithoutMeetings.class);
        SessionChange meetings = new SessionChange(
                session.version(), null, null, null, null, SessionStatus.PUBLISHED, List.of(meeting(8, 14)));
        fixture.asCoordinator(partnership, () -> sessions.change(session.id(), meetings));

        assertThatThrownBy(() -> to(session, SessionStatus.DRAFT)).isInstanceOf(SessionNotChangeable.class);
        assertThat(to(session, SessionStatus.CANCELLED).status()).isEqualTo(SessionStatus.CANCELLED);
    }

    @Test
    void staffSeesPublishedSessionsAndSchedulesNone() {
        TestOffice office = fixture.office(partnership, 1);
        Session session = schedule(5, DAY, DAY.plusDays(5), meeting(8, 14));

        assertThat(fixture.<List<Session>>as(office, Role.STAFF, office.head(), sessions::all))
                .isEmpty();
        assertThatThrownBy(() -> fixture.as(office, Role.STAFF, office.head(), () -> sessions.get(session.id())))
                .isInstanceOf(RecordNotFound.class);
        to(session, SessionStatus.PUBLISHED);
        assertThat(fixture.<List<Session>>as(office, Role.STAFF, office.head(), sessions::all))
                .hasSize(1);
        assertThatThrownBy(() -> fixture.as(
                        office,
                        Role.STAFF,
                        office.head(),
                        () -> sessions.change(session.id(), SessionChange.capacity(50))))
                .isInstanceOf(RoleNotAllowed.class);
    }

    private Session schedule(int capacity, LocalDate opensOn, LocalDate closesOn, NewMeeting... meetings) {
        NewSession input = new NewSession(training.id(), "Room 12", capacity, opensOn, closesOn, List.of(meetings));
        return fixture.asCoordinator(partnership, () -> sessions.add(input));
    }

    private Session to(Session session, SessionStatus status) {
        return fixture.asCoordinator(partnership, () -> sessions.change(session.id(), SessionChange.status(status)));
    }

    private void assertRefused(NewTraining input, String field) {
        assertThatThrownBy(() -> fixture.asCoordinator(partnership, () -> trainings.add(input)))
                .isInstanceOfSatisfying(
                        InvalidField.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(InvalidField.FieldError::field)
                                .containsExactly(field));
    }

    private static NewMeeting meeting(int from, int to) {
        return new NewMeeting(DAY.plusDays(20), LocalTime.of(from, 0), LocalTime.of(to, 0), null, null);
    }

    private static NewTraining with(NewTraining input, String topic, Money price) {
        return new NewTraining(
                topic,
                input.title(),
                input.goals(),
                input.language(),
                input.provider(),
                input.trainer(),
                price,
                input.teachingHours(),
                input.thresholdPercent());
    }
}
