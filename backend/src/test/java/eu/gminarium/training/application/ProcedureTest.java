package eu.gminarium.training.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eu.gminarium.security.Grant;
import eu.gminarium.security.Role;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.MovableClock;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import eu.gminarium.training.TrainingFixture;
import eu.gminarium.training.TrainingFixture.TestOffice;
import eu.gminarium.training.procedure.Deputy;
import eu.gminarium.training.procedure.ProcedureChange;
import eu.gminarium.training.procedure.ProcedureStep;
import eu.gminarium.training.procedure.Procedures;
import eu.gminarium.training.session.Session;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an office says about who endorses, who approves and who stands in. */
@ProgramTest
class ProcedureTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    @Inject
    TrainingFixture fixture;

    @Inject
    PartnershipFixture partnerships;

    @Inject
    Walk walk;

    @Inject
    Procedures procedures;

    @Inject
    Applications applications;

    @Inject
    ApplicationLists lists;

    private final LocalDate today = LocalDate.now(WARSAW);
    private Partnership partnership;
    private TestOffice office;
    private Session session;
    private EmployeeId clerk;
    private EmployeeId secretary;

    @BeforeEach
    void publishSession() {
        partnership = fixture.partnership();
        office = fixture.office(partnership, 1);
        session = fixture.session(partnership, 5);
        clerk = fixture.employee(office);
        secretary = fixture.employee(office);
    }

    @Test
    void stepThatIsSwitchedOffIsLoggedAsNotRequired() {
        set(false, null, true, null, List.of());

        Application application = walk.submitted(office, clerk, session.id());

        assertThat(application.status()).isEqualTo(ApplicationStatus.ENDORSED);
        assertThat(fixture.asOffice(office, () -> lists.steps(application.id())))
                .extracting(ApplicationStep::to, ApplicationStep::cause)
                .containsExactly(
                        tuple(ApplicationStatus.SUBMITTED, null),
                        tuple(ApplicationStatus.ENDORSED, StepCause.NOT_REQUIRED));
    }

    @Test
    void withoutAnyStepAnApplicationIsEnrolledAtOnceWithBothLogged() {
        set(false, null, false, null, List.of());

        Application application = walk.submitted(office, clerk, session.id());

        assertThat(application.status()).isEqualTo(ApplicationStatus.ENROLLED);
        assertThat(fixture.asOffice(office, () -> lists.steps(application.id())))
                .extracting(ApplicationStep::cause)
                .containsExactly(null, StepCause.NOT_REQUIRED, StepCause.NOT_REQUIRED);
    }

    @Test
    void switchingAStepOffTakesWaitingApplicationsOn() {
        Application waiting = walk.submitted(office, clerk, session.id());
        TestOffice other = fixture.office(partnership, 2);
        Application elsewhere = walk.submitted(other, fixture.employee(other), session.id());

        set(false, null, true, null, List.of());

        assertThat(walk.status(office, waiting)).isEqualTo(ApplicationStatus.ENDORSED);
        assertThat(walk.status(other, elsewhere)).isEqualTo(ApplicationStatus.SUBMITTED);
    }

    @Test
    void namedEndorserDecidesInsteadOfTheHead() {
        set(true, secretary, true, null, List.of());
        Application application = walk.submitted(office, clerk, session.id());

        assertThat(fixture.as(office, Role.HEAD, office.head(), lists::inbox)).isEmpty();
        assertThatThrownBy(() -> endorse(office.head(), application)).isInstanceOf(RecordNotFound.class);
        assertThat(fixture.as(office, Role.HEAD, secretary, lists::inbox))
                .extracting(Application::id)
                .containsExactly(application.id());
        assertThat(endorse(secretary, application).status()).isEqualTo(ApplicationStatus.ENDORSED);
    }

    @Test
    void namedApproverDecidesAndAnotherApproverDoesNot() {
        set(true, null, true, secretary, List.of());
        Application application = walk.endorsed(office, clerk, session.id());
        EmployeeId mayor = fixture.employee(office);

        assertThatThrownBy(() -> approve(mayor, application)).isInstanceOf(RecordNotFound.class);
        assertThat(approve(secretary, application).status()).isEqualTo(ApplicationStatus.ENROLLED);
    }

    @Test
    void deputyDecidesOnTheDaysOfTheAbsenceAndNoLonger() {
        Deputy deputy = new Deputy(ProcedureStep.APPROVAL, secretary, clerk, today, today.plusDays(2));
        set(true, null, true, secretary, List.of(deputy));
        Application application = walk.endorsed(office, fixture.employee(office), session.id());
        Instant after = today.plusDays(3).atStartOfDay(WARSAW).toInstant();

        assertThatThrownBy(() -> MovableClock.at(after, () -> approve(clerk, application)))
                .isInstanceOf(RecordNotFound.class);
        assertThat(MovableClock.at(after.minusMillis(1), () -> approve(clerk, application))
                        .status())
                .isEqualTo(ApplicationStatus.ENROLLED);
    }

    @Test
    void deputyOfAHeadEndorsesTheHeadsUnit() {
        Deputy deputy = new Deputy(ProcedureStep.ENDORSEMENT, office.head(), secretary, today, today);
        set(true, null, true, null, List.of(deputy));
        Application application = walk.submitted(office, clerk, session.id());

        assertThat(fixture.as(office, Role.HEAD, secretary, lists::inbox)).hasSize(1);
        assertThat(endorse(secretary, application).status()).isEqualTo(ApplicationStatus.ENDORSED);
    }

    @Test
    void standingDeputyDecidesAboutOwnApplicationsOnly() {
        set(true, null, true, secretary, List.of(Deputy.standing(ProcedureStep.APPROVAL, secretary, clerk)));
        Application own = walk.endorsed(office, secretary, session.id());
        Application others = walk.endorsed(office, fixture.employee(office), session.id());

        assertThatThrownBy(() -> approve(secretary, own)).isInstanceOf(OwnApplication.class);
        assertThatThrownBy(() -> approve(clerk, others)).isInstanceOf(RecordNotFound.class);
        assertThat(fixture.as(office, Role.APPROVER, clerk, lists::inbox))
                .extracting(Application::id)
                .containsExactly(own.id());
        assertThat(approve(clerk, own).status()).isEqualTo(ApplicationStatus.ENROLLED);
    }

    @Test
    void onePersonWithAllRolesEntersTheDeputysSignatureOnTheirOwnApplication() {
        EmployeeId only = office.head();
        EmployeeId deputy = fixture.employee(office);
        set(
                true,
                null,
                true,
                only,
                List.of(
                        Deputy.standing(ProcedureStep.ENDORSEMENT, only, deputy),
                        Deputy.standing(ProcedureStep.APPROVAL, only, deputy)));
        Decision paper = Decision.yes().signed(new PaperStep(deputy, today));
        Decision byNobody = Decision.yes().signed(new PaperStep(clerk, today));

        Application own = asOnly(only, () -> applications.submit(NewApplication.own(session.id())));
        assertThatThrownBy(() -> asOnly(only, () -> applications.endorse(own.id(), Decision.yes())))
                .isInstanceOf(OwnApplication.class);
        assertThatThrownBy(() -> asOnly(only, () -> applications.endorse(own.id(), byNobody)))
                .isInstanceOf(InvalidField.class);
        asOnly(only, () -> applications.endorse(own.id(), paper));
        Application enrolled = asOnly(only, () -> applications.decide(own.id(), paper));

        assertThat(enrolled.status()).isEqualTo(ApplicationStatus.ENROLLED);
        assertThat(walk.lastStep(office, own).signatory()).isEqualTo(deputy);
    }

    @Test
    void coordinatorsOwnApplicationIsSignedByADeputyNeverByTheApplicant() {
        EmployeeId coordinator = clerk;
        EmployeeId deputy = secretary;
        Application own = asCoordinator(coordinator, () -> applications.submit(NewApplication.own(session.id())));
        Decision byApplicant = Decision.yes().signed(new PaperStep(coordinator, today));
        Decision byDeputy = Decision.yes().signed(new PaperStep(deputy, today));

        assertThatThrownBy(() -> asCoordinator(coordinator, () -> applications.endorse(own.id(), byApplicant)))
                .isInstanceOf(OwnApplication.class);
        assertThatThrownBy(() -> asCoordinator(coordinator, () -> applications.endorse(own.id(), byDeputy)))
                .isInstanceOf(InvalidField.class);
        set(
                true,
                null,
                true,
                null,
                List.of(
                        Deputy.standing(ProcedureStep.ENDORSEMENT, coordinator, deputy),
                        Deputy.standing(ProcedureStep.APPROVAL, coordinator, deputy)));
        asCoordinator(coordinator, () -> applications.endorse(own.id(), byDeputy));

        assertThatThrownBy(() -> asCoordinator(coordinator, () -> applications.decide(own.id(), byApplicant)))
                .isInstanceOf(OwnApplication.class);
        assertThat(asCoordinator(coordinator, () -> applications.decide(own.id(), byDeputy))
                        .status())
                .isEqualTo(ApplicationStatus.ENROLLED);
    }

    @Test
    void paperNeedsTheSignatureOfTheNamedApprover() {
        set(true, null, true, secretary, List.of());
        Application application = walk.endorsed(office, clerk, session.id());
        Decision byHead = Decision.yes().signed(new PaperStep(office.head(), today));
        Decision bySecretary = Decision.yes().signed(new PaperStep(secretary, today));

        assertThatThrownBy(() -> fixture.asOffice(office, () -> applications.decide(application.id(), byHead)))
                .isInstanceOf(InvalidField.class);
        assertThat(fixture.asOffice(office, () -> applications.decide(application.id(), bySecretary))
                        .status())
                .isEqualTo(ApplicationStatus.ENROLLED);
    }

    @Test
    void onlyPeopleOfTheOfficeAreNamedAndOnlyItsCoordinatorsNameThem() {
        TestOffice other = fixture.office(partnership, 2);
        EmployeeId stranger = fixture.employee(other);
        ProcedureChange change = new ProcedureChange(true, stranger, true, null, List.of(), null);

        assertThatThrownBy(() -> fixture.asOffice(office, () -> procedures.change(office.id(), change)))
                .isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> fixture.asOffice(office, () -> procedures.change(other.id(), change)))
                .isInstanceOf(RecordNotFound.class);
        assertThat(fixture.asOffice(office, procedures::list)).hasSize(1);
        assertThat(fixture.asCoordinator(partnership, procedures::list)).hasSize(2);
    }

    @Test
    void twoWhoChangeAtOnceDoNotOverwriteEachOther() {
        ProcedureChange first = new ProcedureChange(false, null, true, null, List.of(), 0L);

        fixture.asOffice(office, () -> procedures.change(office.id(), first));

        assertThatThrownBy(() -> fixture.asOffice(office, () -> procedures.change(office.id(), first)))
                .isInstanceOf(StaleVersion.class);
    }

    private void set(
            boolean endorsement,
            @Nullable EmployeeId endorser,
            boolean approval,
            @Nullable EmployeeId approver,
            List<Deputy> deputies) {
        ProcedureChange change = new ProcedureChange(endorsement, endorser, approval, approver, deputies, null);
        fixture.asOffice(office, () -> procedures.change(office.id(), change));
    }

    private Application endorse(EmployeeId person, Application application) {
        return fixture.as(office, Role.HEAD, person, () -> applications.endorse(application.id(), Decision.yes()));
    }

    private Application approve(EmployeeId person, Application application) {
        return fixture.as(office, Role.APPROVER, person, () -> applications.decide(application.id(), Decision.yes()));
    }

    /** The coordinator of a small office, who holds no other role. */
    private <T> T asCoordinator(EmployeeId person, Supplier<T> work) {
        return fixture.as(office, Role.OFFICE_COORDINATOR, person, work);
    }

    /** The one person of a small office who holds all its roles. */
    private <T> T asOnly(EmployeeId person, Supplier<T> work) {
        List<Grant> all = List.of(
                new Grant(Role.OFFICE_COORDINATOR, office.id()),
                new Grant(Role.HEAD, office.id()),
                new Grant(Role.APPROVER, office.id()),
                new Grant(Role.STAFF, office.id()));
        return partnerships.as(partnership, person, all, work);
    }
}
