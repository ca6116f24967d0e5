package eu.gminarium.training.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.security.Role;
import eu.gminarium.shared.MovableClock;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.testing.ProgramTest;
import eu.gminarium.training.TrainingFixture;
import eu.gminarium.training.TrainingFixture.TestOffice;
import eu.gminarium.training.session.CapacityBelowEnrolled;
import eu.gminarium.training.session.Places;
import eu.gminarium.training.session.Session;
import eu.gminarium.training.session.SessionChange;
import eu.gminarium.training.session.SessionStatus;
import eu.gminarium.training.session.Sessions;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A place that got free is offered to the first who waits, for a time. */
@ProgramTest
class PlaceOfferTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    @Inject
    TrainingFixture fixture;

    @Inject
    Walk walk;

    @Inject
    Applications applications;

    @Inject
    ApplicationLists lists;

    @Inject
    Sessions sessions;

    @Inject
    Places places;

    @Inject
    DueSessions due;

    private Partnership partnership;
    private TestOffice office;
    private Session session;
    private Application first;
    private Application second;
    private Application third;

    @BeforeEach
    void onePlaceAndTwoWhoWait() {
        partnership = fixture.partnership();
        office = fixture.office(partnership, 1);
        session = fixture.session(partnership, 1);
        first = walk.approved(office, session.id());
        second = walk.approved(office, session.id());
        third = walk.approved(office, session.id());
    }

    @Test
    void acceptedOfferIsAPlace() {
        walk.withdraw(office, first);
        assertThat(fixture.as(office, Role.STAFF, second.employee(), lists::offers))
                .extracting(Application::id)
                .containsExactly(second.id());

        assertThat(walk.accept(office, second).status()).isEqualTo(ApplicationStatus.ENROLLED);
        assertThat(walk.lastStep(office, second).cause()).isEqualTo(StepCause.OFFER_ACCEPTED);
        assertThatThrownBy(() -> walk.accept(office, third)).isInstanceOf(ApplicationNotOpen.class);
    }

    @Test
    void declinedOfferGoesToTheNext() {
        walk.withdraw(office, first);

        walk.withdraw(office, second);

        assertThat(walk.lastStep(office, second))
                .extracting(ApplicationStep::to, ApplicationStep::cause)
                .containsExactly(ApplicationStatus.WITHDRAWN, StepCause.OFFER_DECLINED);
        assertThat(walk.status(office, third)).isEqualTo(ApplicationStatus.OFFERED);
    }

    @Test
    void offerExpiresAndGoesToTheNextWhenTheJobComesBy() {
        walk.withdraw(office, first);
        Instant until = expiry(second);

        MovableClock.at(until.minusMillis(1), this::passOn);
        assertThat(walk.status(office, second)).isEqualTo(ApplicationStatus.OFFERED);
        MovableClock.at(until, this::passOn);

        assertThat(walk.lastStep(office, second))
                .extracting(ApplicationStep::to, ApplicationStep::cause, ApplicationStep::account)
                .containsExactly(ApplicationStatus.WITHDRAWN, StepCause.OFFER_EXPIRED, null);
        assertThat(expiry(third)).isEqualTo(until.plus(Duration.ofHours(48)));
    }

    @Test
    void expiredOfferCannotBeAcceptedEvenBeforeTheJob() {
        walk.withdraw(office, first);

        assertThatThrownBy(() -> MovableClock.at(expiry(second), () -> walk.accept(office, second)))
                .isInstanceOf(OfferExpired.class);
    }

    @Test
    void whoeverWorksWithTheSessionPassesAnExpiredOfferOn() {
        Application fourth = walk.endorsed(office, fixture.employee(office), session.id());
        walk.withdraw(office, first);

        MovableClock.at(
                expiry(second),
                () -> fixture.as(office, Role.APPROVER, null, () -> applications.decide(fourth.id(), Decision.yes())));

        assertThat(walk.status(office, second)).isEqualTo(ApplicationStatus.WITHDRAWN);
        assertThat(walk.status(office, third)).isEqualTo(ApplicationStatus.OFFERED);
    }

    @Test
    void nobodyIsAskedWhenTheSessionBeginsBeforeTheAnswer() {
        Instant start =
                session.meetings().getFirst().day().atTime(8, 30).atZone(WARSAW).toInstant();

        MovableClock.at(start.minus(Duration.ofHours(47)), () -> {
            walk.withdraw(office, first);
            return true;
        });

        assertThat(walk.status(office, second)).isEqualTo(ApplicationStatus.ENROLLED);
    }

    @Test
    void offerOverTheEndOfSummerTimeLastsItsHours() {
        LocalDate sunday = LocalDate.of(2026, 10, 25);
        Instant saturdayNoon = sunday.minusDays(1).atTime(12, 0).atZone(WARSAW).toInstant();
        MovableClock.at(saturdayNoon, () -> {
            Session autumn = fixture.session(partnership, 1, sunday, sunday.plusDays(20));
            Application placed = walk.approved(office, autumn.id());
            Application waiting = walk.approved(office, autumn.id());
            walk.withdraw(office, placed);

            assertThat(expiry(waiting))
                    .isEqualTo(sunday.plusDays(1).atTime(11, 0).atZone(WARSAW).toInstant());
            return true;
        });
    }

    @Test
    void offerCountsAgainstTheCapacity() {
        fixture.asCoordinator(partnership, () -> sessions.change(session.id(), SessionChange.capacity(2)));

        assertThatThrownBy(() -> fixture.asCoordinator(
                        partnership, () -> sessions.change(session.id(), SessionChange.capacity(1))))
                .isInstanceOfSatisfying(
                        CapacityBelowEnrolled.class,
                        refusal -> assertThat(refusal.details())
                                .isEqualTo(Map.of("capacity", 1, "enrolled", 1, "offered", 1)));
    }

    @Test
    void cancelledSessionTakesTheOfferBackAndKeepsTheApproval() {
        walk.withdraw(office, first);

        fixture.asCoordinator(
                partnership, () -> sessions.change(session.id(), SessionChange.status(SessionStatus.CANCELLED)));

        assertThat(walk.lastStep(office, second))
                .extracting(ApplicationStep::to, ApplicationStep::cause)
                .containsExactly(ApplicationStatus.WAITLISTED, StepCause.SESSION_CANCELLED);
        assertThat(fixture.asCoordinator(partnership, () -> sessions.get(session.id()))
                        .enrolled())
                .isZero();
    }

    @Test
    void officeCoordinatorAnswersForTheirPeopleAndTheHeadDoesNot() {
        walk.withdraw(office, first);

        assertThatThrownBy(() ->
                        fixture.as(office, Role.HEAD, office.head(), () -> applications.accept(second.id(), null)))
                .isInstanceOf(OfferOfAnother.class);
        assertThat(fixture.asOffice(office, lists::offers))
                .extracting(Application::id)
                .containsExactly(second.id());
        assertThat(fixture.asOffice(office, () -> applications.accept(second.id(), null))
                        .status())
                .isEqualTo(ApplicationStatus.ENROLLED);
    }

    private Instant expiry(Application application) {
        return Objects.requireNonNull(walk.seen(office, application).offerExpiresAt());
    }

    private int passOn() {
        return Scopes.partnership(partnership, () -> {
            var found = places.due();
            found.forEach(due::passOn);
            return found.size();
        });
    }
}
