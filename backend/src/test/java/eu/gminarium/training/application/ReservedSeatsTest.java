package eu.gminarium.training.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.shared.MovableClock;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.testing.ProgramTest;
import eu.gminarium.training.TrainingFixture;
import eu.gminarium.training.TrainingFixture.TestOffice;
import eu.gminarium.training.session.Places;
import eu.gminarium.training.session.ReservedBeyondCapacity;
import eu.gminarium.training.session.ReservedSeats;
import eu.gminarium.training.session.SeatPlan;
import eu.gminarium.training.session.SeatPlanChange;
import eu.gminarium.training.session.SeatPlans;
import eu.gminarium.training.session.Session;
import eu.gminarium.training.session.SessionChange;
import eu.gminarium.training.session.Sessions;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Seats that are kept for an office, until the day on which they are everybody's. */
@ProgramTest
class ReservedSeatsTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    @Inject
    TrainingFixture fixture;

    @Inject
    Walk walk;

    @Inject
    SeatPlans plans;

    @Inject
    Sessions sessions;

    @Inject
    Places places;

    @Inject
    DueSessions due;

    private final LocalDate today = LocalDate.now(WARSAW);
    private Partnership partnership;
    private TestOffice kept;
    private TestOffice other;
    private Session session;

    @BeforeEach
    void publishSessionOfTwoPlaces() {
        partnership = fixture.partnership();
        kept = fixture.office(partnership, 1);
        other = fixture.office(partnership, 2);
        session = fixture.session(partnership, 2);
    }

    @Test
    void keptSeatIsForItsOfficeAndThePoolForEverybody() {
        reserve(1, today.plusDays(5));

        Application first = walk.approved(other, session.id());
        Application second = walk.approved(other, session.id());
        Application own = walk.approved(kept, session.id());

        assertThat(List.of(first.status(), second.status(), own.status()))
                .containsExactly(ApplicationStatus.ENROLLED, ApplicationStatus.WAITLISTED, ApplicationStatus.ENROLLED);
        assertThat(seen())
                .extracting(Session::enrolled, Session::kept, Session::remaining)
                .containsExactly(2, 0, 0);
    }

    @Test
    void keptSeatThatFreesIsOfferedToItsOfficeAndThePoolsToTheFirstOfAll() {
        reserve(1, today.plusDays(5));
        Application pool = walk.approved(other, session.id());
        Application own = walk.approved(kept, session.id());
        Application firstOfAll = walk.approved(other, session.id());
        Application firstOfOffice = walk.approved(kept, session.id());

        walk.withdraw(kept, own);
        assertThat(walk.status(kept, firstOfOffice)).isEqualTo(ApplicationStatus.OFFERED);
        assertThat(walk.status(other, firstOfAll)).isEqualTo(ApplicationStatus.WAITLISTED);

        walk.withdraw(other, pool);
        assertThat(walk.status(other, firstOfAll)).isEqualTo(ApplicationStatus.OFFERED);
    }

    @Test
    void jobReleasesUnusedSeatsOnTheDayInThePartnershipsZone() {
        LocalDate day = today.plusDays(5);
        reserve(2, day);
        Application waiting = walk.approved(other, session.id());
        Instant midnight = day.atStartOfDay(WARSAW).toInstant();

        MovableClock.at(midnight.minusMillis(1), this::passOn);
        assertThat(walk.status(other, waiting)).isEqualTo(ApplicationStatus.WAITLISTED);

        MovableClock.at(midnight, this::passOn);
        assertThat(walk.status(other, waiting)).isEqualTo(ApplicationStatus.OFFERED);
        assertThat(MovableClock.at(midnight, this::passOn)).isZero();
    }

    @Test
    void releaseNeedsNoJob() {
        LocalDate day = today.plusDays(1);
        reserve(2, day);
        Application waiting = walk.approved(other, session.id());
        Instant midnight = day.atStartOfDay(WARSAW).toInstant();

        MovableClock.at(midnight, () -> {
            assertThat(seen()).extracting(Session::kept, Session::remaining).containsExactly(0, 2);
            return walk.approved(other, session.id());
        });

        assertThat(walk.status(other, waiting)).isEqualTo(ApplicationStatus.OFFERED);
    }

    @Test
    void planThatKeepsLessPromotesAtOnce() {
        reserve(2, null);
        Application waiting = walk.approved(other, session.id());

        reserve(1, null);

        assertThat(walk.status(other, waiting)).isEqualTo(ApplicationStatus.OFFERED);
    }

    @Test
    void moreCannotBeKeptThanThereIs() {
        walk.approved(other, session.id());

        assertThatThrownBy(() -> reserve(2, null))
                .isInstanceOfSatisfying(
                        ReservedBeyondCapacity.class,
                        refusal -> assertThat(refusal.details()).isEqualTo(Map.of("capacity", 2, "needed", 3)));
        reserve(1, null);
        assertThatThrownBy(() -> fixture.asCoordinator(
                        partnership, () -> sessions.change(session.id(), SessionChange.capacity(1))))
                .isInstanceOf(ReservedBeyondCapacity.class);
    }

    @Test
    void planNamesEachOfficeOnceAndTheVersionThatWasRead() {
        ReservedSeats one = new ReservedSeats(kept.id(), 1);
        ReservedSeats unknown = new ReservedSeats(OfficeId.next(), 1);

        assertThatThrownBy(() -> change(new SeatPlanChange(List.of(one, one), null, 48, null)))
                .isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> change(new SeatPlanChange(List.of(unknown), null, 48, null)))
                .isInstanceOf(InvalidField.class);
        SeatPlan read = fixture.asCoordinator(partnership, () -> plans.of(session.id()));
        reserve(1, null);
        assertThatThrownBy(() -> change(new SeatPlanChange(List.of(), null, 48, read.version())))
                .isInstanceOf(StaleVersion.class);
    }

    private void reserve(int seats, @Nullable LocalDate releasesOn) {
        change(new SeatPlanChange(List.of(new ReservedSeats(kept.id(), seats)), releasesOn, 48, null));
    }

    private void change(SeatPlanChange change) {
        fixture.asCoordinator(partnership, () -> plans.change(session.id(), change));
    }

    /** What the job does; answers for how many sessions. */
    private int passOn() {
        return Scopes.partnership(partnership, () -> {
            var found = places.due();
            found.forEach(due::passOn);
            return found.size();
        });
    }

    private Session seen() {
        return fixture.asCoordinator(partnership, () -> sessions.get(session.id()));
    }
}
