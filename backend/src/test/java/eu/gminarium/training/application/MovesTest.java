package eu.gminarium.training.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.security.Role;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.ProgramTest;
import eu.gminarium.training.SessionId;
import eu.gminarium.training.TrainingFixture;
import eu.gminarium.training.TrainingFixture.TestOffice;
import eu.gminarium.training.session.NewMeeting;
import eu.gminarium.training.session.NewSession;
import eu.gminarium.training.session.Session;
import eu.gminarium.training.session.SessionChange;
import eu.gminarium.training.session.SessionStatus;
import eu.gminarium.training.session.Sessions;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People of a cancelled session move to another one, with their approval and in their order. */
@ProgramTest
class MovesTest {

    @Inject
    TrainingFixture fixture;

    @Inject
    Walk walk;

    @Inject
    Moves moves;

    @Inject
    ApplicationLists lists;

    @Inject
    Sessions sessions;

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Warsaw"));
    private Partnership partnership;
    private TestOffice office;
    private Session cancelled;
    private Session target;
    private List<Application> people;

    @BeforeEach
    void cancelSessionOfTwoPlacesAndThreePeople() {
        partnership = fixture.partnership();
        office = fixture.office(partnership, 1);
        cancelled = fixture.session(partnership, 2);
        target = another(2);
        people = List.of(
                walk.approved(office, cancelled.id()),
                walk.approved(office, cancelled.id()),
                walk.approved(office, cancelled.id()));
    }

    @Test
    void everybodyMovesInTheOrderOfApproval() {
        walk.approved(office, target.id());
        cancel();

        List<Application> moved = fixture.asCoordinator(partnership, () -> moves.moveAll(cancelled.id(), target.id()));

        assertThat(moved)
                .extracting(Application::id)
                .containsExactlyElementsOf(people.stream().map(Application::id).toList());
        assertThat(moved)
                .extracting(Application::status)
                .containsExactly(
                        ApplicationStatus.ENROLLED, ApplicationStatus.WAITLISTED, ApplicationStatus.WAITLISTED);
        assertThat(walk.lastStep(office, people.getFirst()))
                .extracting(ApplicationStep::cause, ApplicationStep::movedFrom)
                .containsExactly(StepCause.MOVED, cancelled.id());
        assertThat(seen(cancelled.id()))
                .extracting(Session::enrolled, Session::waitlisted)
                .containsExactly(0, 0);
        assertThat(seen(target.id()))
                .extracting(Session::enrolled, Session::waitlisted)
                .containsExactly(2, 2);
    }

    @Test
    void whoMovesLaterButWasApprovedEarlierStandsBefore() {
        walk.approved(office, target.id());
        walk.approved(office, target.id());
        Application ownOfTarget = walk.approved(office, target.id());
        cancel();

        moveOwn(people.get(2));
        moveOwn(people.get(0));
        moveOwn(people.get(1));

        assertThat(List.of(ownOfTarget, people.get(0), people.get(1), people.get(2)))
                .extracting(application -> walk.seen(office, application).waitlistPosition())
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void onlyAnApprovalOfACancelledSessionMovesAndOnlyToTheSameTraining() {
        Session stranger = fixture.session(partnership, 5);

        assertThatThrownBy(() -> moveOwn(people.getFirst())).isInstanceOf(SessionTakesPlace.class);
        Application undecided = walk.submitted(office, fixture.employee(office), cancelled.id());
        cancel();
        assertThatThrownBy(() -> moveOwn(undecided)).isInstanceOf(ApplicationNotOpen.class);
        assertThatThrownBy(() -> fixture.asOffice(
                        office, () -> moves.move(people.getFirst().id(), stranger.id())))
                .isInstanceOf(InvalidField.class);
        TestOffice other = fixture.office(partnership, 2);
        assertThatThrownBy(() -> fixture.asOffice(
                        other, () -> moves.move(people.getFirst().id(), target.id())))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void whoAppliedForTheTargetThemselvesIsNotMovedAsWell() {
        Application first = people.getFirst();
        walk.submitted(office, first.employee(), target.id());
        cancel();

        assertThatThrownBy(() -> moveOwn(first)).isInstanceOf(AlreadyApplied.class);
        assertThat(fixture.asCoordinator(partnership, () -> moves.moveAll(cancelled.id(), target.id())))
                .hasSize(2);
        assertThat(walk.seen(office, first).session()).isEqualTo(cancelled.id());
    }

    private void moveOwn(Application application) {
        fixture.as(office, Role.STAFF, application.employee(), () -> moves.move(application.id(), target.id()));
    }

    private void cancel() {
        fixture.asCoordinator(
                partnership, () -> sessions.change(cancelled.id(), SessionChange.status(SessionStatus.CANCELLED)));
    }

    private Session another(int capacity) {
        NewMeeting meeting = new NewMeeting(today.plusDays(20), LocalTime.of(8, 30), LocalTime.of(14, 30), null, null);
        return fixture.asCoordinator(partnership, () -> {
            Session draft = sessions.add(new NewSession(
                    cancelled.training(), "Room 2", capacity, today, today.plusDays(1), List.of(meeting)));
            return sessions.change(draft.id(), SessionChange.status(SessionStatus.PUBLISHED));
        });
    }

    private Session seen(SessionId id) {
        return fixture.asCoordinator(partnership, () -> sessions.get(id));
    }
}
