package eu.gminarium.training.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eu.gminarium.security.Role;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.MovableClock;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.ProgramTest;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.TrainingFixture;
import eu.gminarium.training.TrainingFixture.TestOffice;
import eu.gminarium.training.session.CapacityBelowEnrolled;
import eu.gminarium.training.session.NewSession;
import eu.gminarium.training.session.Session;
import eu.gminarium.training.session.SessionCancelled;
import eu.gminarium.training.session.SessionChange;
import eu.gminarium.training.session.SessionStatus;
import eu.gminarium.training.session.Sessions;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgramTest
class WayOfApplicationTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    @Inject
    TrainingFixture fixture;

    @Inject
    Applications applications;

    @Inject
    ApplicationLists lists;

    @Inject
    Sessions sessions;

    private Partnership partnership;
    private TestOffice office;
    private Session session;

    @BeforeEach
    void publishSessionOfOnePlace() {
        partnership = fixture.partnership();
        office = fixture.office(partnership, 1);
        session = fixture.session(partnership, 1);
    }

    @Test
    void goesFromStaffThroughHeadAndApproverToPlace() {
        EmployeeId clerk = fixture.employee(office);

        ApplicationId id = submitBy(clerk).id();
        Application endorsed =
                fixture.as(office, Role.HEAD, office.head(), () -> applications.endorse(id, Decision.yes()));
        Application enrolled = fixture.as(office, Role.APPROVER, null, () -> applications.decide(id, Decision.yes()));

        assertThat(endorsed.status()).isEqualTo(ApplicationStatus.ENDORSED);
        assertThat(enrolled.status()).isEqualTo(ApplicationStatus.ENROLLED);
        assertThat(fixture.as(office, Role.STAFF, clerk, () -> lists.steps(id)))
                .extracting(ApplicationStep::to)
                .containsExactly(ApplicationStatus.SUBMITTED, ApplicationStatus.ENDORSED, ApplicationStatus.ENROLLED);
        assertThat(seen()).extracting(Session::enrolled, Session::remaining).containsExactly(1, 0);
    }

    @Test
    void joinsWaitlistWhenSessionIsFull() {
        enrolled(fixture.employee(office));

        Application second = approved(fixture.employee(office));
        Application third = approved(fixture.employee(office));

        assertThat(List.of(second, third))
                .extracting(Application::status, Application::waitlistPosition)
                .containsExactly(tuple(ApplicationStatus.WAITLISTED, 1), tuple(ApplicationStatus.WAITLISTED, 2));
    }

    @Test
    void headWhoPutsSomebodyForwardEndorsesInTheSameBreath() {
        EmployeeId clerk = fixture.employee(office);

        Application application = fixture.as(
                office, Role.HEAD, office.head(), () -> applications.submit(NewApplication.of(session.id(), clerk)));

        assertThat(application.status()).isEqualTo(ApplicationStatus.ENDORSED);
        assertThat(fixture.asOffice(office, () -> lists.steps(application.id())))
                .extracting(ApplicationStep::to)
                .containsExactly(ApplicationStatus.SUBMITTED, ApplicationStatus.ENDORSED);
    }

    @Test
    void headsOwnApplicationWaitsForTheDeputy() {
        ApplicationId own = fixture.as(
                        office, Role.HEAD, office.head(), () -> applications.submit(NewApplication.own(session.id())))
                .id();

        assertThatThrownBy(() ->
                        fixture.as(office, Role.HEAD, office.head(), () -> applications.endorse(own, Decision.yes())))
                .isInstanceOf(OwnApplication.class);
        assertThat(fixture.as(office, Role.HEAD, office.head(), lists::inbox)).isEmpty();
        assertThat(fixture.as(office, Role.HEAD, office.deputy(), lists::inbox))
                .extracting(Application::id)
                .containsExactly(own);
        assertThat(fixture.as(office, Role.HEAD, office.deputy(), () -> applications.endorse(own, Decision.yes()))
                        .status())
                .isEqualTo(ApplicationStatus.ENDORSED);
    }

    @Test
    void approverDoesNotApproveOwnApplicationNorSignItOnPaper() {
        EmployeeId mayor = fixture.employee(office);
        ApplicationId own = endorsed(mayor);

        assertThatThrownBy(
                        () -> fixture.as(office, Role.APPROVER, mayor, () -> applications.decide(own, Decision.yes())))
                .isInstanceOf(OwnApplication.class);
        Decision paper = Decision.yes().signed(new PaperStep(mayor, today()));
        assertThatThrownBy(() -> fixture.asOffice(office, () -> applications.decide(own, paper)))
                .isInstanceOf(OwnApplication.class);
    }

    @Test
    void officeCoordinatorEntersStepsSignedOnPaper() {
        EmployeeId clerk = fixture.employee(office);
        EmployeeId mayor = fixture.employee(office);

        ApplicationId id = fixture.asOffice(office, () -> {
            ApplicationId submitted = applications
                    .submit(new NewApplication(session.id(), clerk, new PaperStep(clerk, today())))
                    .id();
            applications.endorse(submitted, Decision.yes().signed(new PaperStep(office.head(), today())));
            applications.decide(submitted, Decision.yes().signed(new PaperStep(mayor, today())));
            return submitted;
        });

        assertThat(fixture.asOffice(office, () -> lists.steps(id)))
                .extracting(ApplicationStep::signatory)
                .containsExactly(clerk, office.head(), mayor);
    }

    @Test
    void paperOfTomorrowOrOfAnotherOfficeIsRefused() {
        ApplicationId id = submitBy(fixture.employee(office)).id();
        EmployeeId stranger = fixture.employee(fixture.office(partnership, 2));

        assertRefusedField(id, new PaperStep(office.head(), today().plusDays(1)), "paper.signedOn");
        assertRefusedField(id, new PaperStep(stranger, today()), "paper.signatoryId");
    }

    @Test
    void withdrawalPromotesTheFirstWhoWaits() {
        ApplicationId first = enrolled(fixture.employee(office));
        ApplicationId second = approved(fixture.employee(office)).id();
        ApplicationId third = approved(fixture.employee(office)).id();

        fixture.asOffice(office, () -> applications.withdraw(first, new Withdrawal("Holidays", null)));

        assertThat(statusOf(second)).isEqualTo(ApplicationStatus.OFFERED);
        assertThat(statusOf(third)).isEqualTo(ApplicationStatus.WAITLISTED);
        assertThat(seen())
                .extracting(Session::enrolled, Session::offered, Session::waitlisted)
                .containsExactly(0, 1, 1);
    }

    @Test
    void raisedCapacityPromotesAtOnce() {
        enrolled(fixture.employee(office));
        ApplicationId second = approved(fixture.employee(office)).id();
        ApplicationId third = approved(fixture.employee(office)).id();

        Session changed =
                fixture.asCoordinator(partnership, () -> sessions.change(session.id(), SessionChange.capacity(2)));

        assertThat(changed)
                .extracting(Session::enrolled, Session::offered, Session::waitlisted)
                .containsExactly(1, 1, 1);
        assertThat(statusOf(second)).isEqualTo(ApplicationStatus.OFFERED);
        assertThat(statusOf(third)).isEqualTo(ApplicationStatus.WAITLISTED);
    }

    @Test
    void capacityBelowEnrolledIsRefusedWithTheCount() {
        fixture.asCoordinator(partnership, () -> sessions.change(session.id(), SessionChange.capacity(2)));
        enrolled(fixture.employee(office));
        enrolled(fixture.employee(office));

        assertThatThrownBy(() -> fixture.asCoordinator(
                        partnership, () -> sessions.change(session.id(), SessionChange.capacity(1))))
                .isInstanceOfSatisfying(
                        CapacityBelowEnrolled.class,
                        refusal -> assertThat(refusal.details())
                                .isEqualTo(Map.of("capacity", 1, "enrolled", 2, "offered", 0)));
    }

    @Test
    void cancelledSessionKeepsItsApprovalsAndGivesOutNoMore() {
        ApplicationId first = enrolled(fixture.employee(office));
        ApplicationId second = approved(fixture.employee(office)).id();
        ApplicationId third = endorsed(fixture.employee(office));

        fixture.asCoordinator(
                partnership, () -> sessions.change(session.id(), SessionChange.status(SessionStatus.CANCELLED)));
        fixture.asOffice(office, () -> applications.withdraw(first, new Withdrawal(null, null)));

        assertThat(statusOf(second)).isEqualTo(ApplicationStatus.WAITLISTED);
        assertThatThrownBy(() -> fixture.asOffice(office, () -> applications.decide(third, Decision.yes())))
                .isInstanceOf(SessionCancelled.class);
    }

    @Test
    void declineNeedsReasonAndLeavesRoomForAnotherApplication() {
        EmployeeId clerk = fixture.employee(office);
        ApplicationId id = endorsed(clerk);

        assertThatThrownBy(() -> fixture.asOffice(office, () -> applications.decide(id, Decision.no(" "))))
                .isInstanceOf(InvalidField.class);
        fixture.asOffice(office, () -> applications.decide(id, Decision.no("Not this year")));

        assertThat(submitBy(clerk).status()).isEqualTo(ApplicationStatus.SUBMITTED);
        assertThatThrownBy(() -> submitBy(clerk)).isInstanceOf(AlreadyApplied.class);
    }

    @Test
    void approvalNeedsEndorsement() {
        ApplicationId id = submitBy(fixture.employee(office)).id();

        assertThatThrownBy(() -> fixture.asOffice(office, () -> applications.decide(id, Decision.yes())))
                .isInstanceOf(ApplicationNotOpen.class);
    }

    @Test
    void oneAppliesOnRegistrationDaysInThePartnershipsZone() {
        EmployeeId clerk = fixture.employee(office);
        Instant lastMoment =
                session.closesOn().plusDays(1).atStartOfDay(WARSAW).toInstant().minusMillis(1);
        Instant firstMoment = session.opensOn().atStartOfDay(WARSAW).toInstant();

        assertThatThrownBy(() -> MovableClock.at(lastMoment.plusMillis(1), () -> submitBy(clerk)))
                .isInstanceOf(RegistrationClosed.class);
        assertThatThrownBy(() -> MovableClock.at(firstMoment.minusMillis(1), () -> submitBy(clerk)))
                .isInstanceOf(RegistrationClosed.class);
        assertThat(MovableClock.at(firstMoment, () -> submitBy(fixture.employee(office)))
                        .status())
                .isEqualTo(ApplicationStatus.SUBMITTED);
        assertThat(MovableClock.at(lastMoment, () -> submitBy(clerk)).status()).isEqualTo(ApplicationStatus.SUBMITTED);
    }

    @Test
    void placeIsNotGivenBackOnceTheSessionHasBegun() {
        ApplicationId id = enrolled(fixture.employee(office));
        Instant start =
                session.meetings().getFirst().day().atTime(8, 30).atZone(WARSAW).toInstant();

        assertThatThrownBy(() -> MovableClock.at(
                        start,
                        () -> fixture.asOffice(office, () -> applications.withdraw(id, new Withdrawal(null, null)))))
                .isInstanceOf(SessionBegun.class);
        Application withdrawn = MovableClock.at(
                start.minus(Duration.ofMinutes(1)),
                () -> fixture.asOffice(office, () -> applications.withdraw(id, new Withdrawal(null, null))));
        assertThat(withdrawn.status()).isEqualTo(ApplicationStatus.WITHDRAWN);
    }

    @Test
    void draftIsNoSessionForThoseWhoApply() {
        Session draft = fixture.asCoordinator(
                partnership,
                () -> sessions.add(new NewSession(session.training(), "Room 1", 5, today(), today(), List.of())));

        assertThatThrownBy(() -> fixture.as(
                        office,
                        Role.STAFF,
                        fixture.employee(office),
                        () -> applications.submit(NewApplication.own(draft.id()))))
                .isInstanceOf(RecordNotFound.class);
    }

    private Application submitBy(EmployeeId clerk) {
        return fixture.as(office, Role.STAFF, clerk, () -> applications.submit(NewApplication.own(session.id())));
    }

    private ApplicationId endorsed(EmployeeId clerk) {
        ApplicationId id = submitBy(clerk).id();
        fixture.as(office, Role.HEAD, office.head(), () -> applications.endorse(id, Decision.yes()));
        return id;
    }

    private Application approved(EmployeeId clerk) {
        ApplicationId id = endorsed(clerk);
        return fixture.as(office, Role.APPROVER, null, () -> applications.decide(id, Decision.yes()));
    }

    private ApplicationId enrolled(EmployeeId clerk) {
        Application application = approved(clerk);
        assertThat(application.status()).isEqualTo(ApplicationStatus.ENROLLED);
        return application.id();
    }

    private ApplicationStatus statusOf(ApplicationId id) {
        return fixture.asOffice(office, () -> lists.get(id)).status();
    }

    private Session seen() {
        return fixture.asCoordinator(partnership, () -> sessions.get(session.id()));
    }

    private void assertRefusedField(ApplicationId id, PaperStep paper, String field) {
        assertThatThrownBy(() -> fixture.asOffice(
                        office, () -> applications.endorse(id, Decision.yes().signed(paper))))
                .isInstanceOfSatisfying(
                        InvalidField.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(InvalidField.FieldError::field)
                                .containsExactly(field));
    }

    private static LocalDate today() {
        return LocalDate.now(WARSAW);
    }
}
