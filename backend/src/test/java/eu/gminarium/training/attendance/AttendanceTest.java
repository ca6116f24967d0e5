package eu.gminarium.training.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.SourcedEvent;
import eu.gminarium.benchmark.SourcedValue;
import eu.gminarium.programme.TrainingExposure;
import eu.gminarium.programme.TrainingExposure.Exposure;
import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.MovableClock;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.testing.ProgramTest;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.MeetingId;
import eu.gminarium.training.TrainingFixture;
import eu.gminarium.training.TrainingFixture.TestOffice;
import eu.gminarium.training.application.Application;
import eu.gminarium.training.application.Applications;
import eu.gminarium.training.application.Decision;
import eu.gminarium.training.application.NewApplication;
import eu.gminarium.training.session.AttendanceRecorded;
import eu.gminarium.training.session.Session;
import eu.gminarium.training.session.SessionChange;
import eu.gminarium.training.session.Sessions;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A session of 21 February 2012: three people of an office of five, one of whom came. */
@ProgramTest
class AttendanceTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final LocalDate DAY = LocalDate.of(2012, 2, 21);

    @Inject
    TrainingFixture fixture;

    @Inject
    Applications applications;

    @Inject
    Sessions sessions;

    @Inject
    Attendance attendance;

    @Inject
    TrainingIndicators indicators;

    @Inject
    TrainingExposure exposure;

    private Partnership partnership;
    private TestOffice office;
    private Session session;
    private MeetingId meeting;
    private ApplicationId present;

    @BeforeEach
    void enrolThree() {
        partnership = fixture.partnership();
        office = fixture.office(partnership, 1);
        session = fixture.session(partnership, 3, DAY.minusDays(10), DAY);
        meeting = session.meetings().getFirst().id();
        present = enrol(fixture.employee(office));
        ApplicationId excused = enrol(fixture.employee(office));
        ApplicationId missing = enrol(fixture.employee(office));
        on(
                DAY,
                () -> record(List.of(
                        new Mark(present, Presence.PRESENT),
                        new Mark(excused, Presence.EXCUSED),
                        new Mark(missing, Presence.UNEXCUSED))));
    }

    @Test
    void excusedAbsenceIsAbsenceForTheThreshold() {
        List<Attendee> list = fixture.asOffice(office, () -> attendance.of(session.id()));

        assertThat(list)
                .filteredOn(Attendee::reachesThreshold)
                .extracting(Attendee::application)
                .containsExactly(present);
        assertThat(list).extracting(Attendee::share).containsExactlyInAnyOrder(1.0, 0.0, 0.0);
    }

    @Test
    void theSameAgainChangesNothingAndSomethingElseIsRefused() {
        on(DAY, () -> record(List.of(new Mark(present, Presence.PRESENT))));

        assertThatThrownBy(() -> on(DAY, () -> record(List.of(new Mark(present, Presence.UNEXCUSED)))))
                .isInstanceOf(AlreadyRecorded.class);
        assertThat(fixture.asOffice(office, () -> attendance.of(session.id())))
                .filteredOn(attendee -> attendee.application().equals(present))
                .extracting(Attendee::presence)
                .containsExactly(Map.of(meeting, Presence.PRESENT));
    }

    @Test
    void sharesAreOfTeachingHoursAndOfClockTime() {
        Attendee attendee = fixture.asOffice(office, () -> attendance.of(session.id())).stream()
                .filter(each -> each.application().equals(present))
                .findFirst()
                .orElseThrow();

        assertThat(attendee.hoursPresent()).isEqualTo(8);
        assertThat(attendee.minutesPresent()).isEqualTo(360);
        assertThat(attendee.clockShare()).isEqualTo(1.0);
    }

    @Test
    void onlyEnrolledPeopleAndPastMeetingsAreRecorded() {
        ApplicationId waiting = enrol(fixture.employee(office));

        assertThatThrownBy(() -> on(DAY, () -> record(List.of(new Mark(waiting, Presence.PRESENT)))))
                .isInstanceOf(NotEnrolled.class);
        assertThatThrownBy(() -> on(DAY.minusDays(1), () -> record(List.of(new Mark(present, Presence.PRESENT)))))
                .isInstanceOf(MeetingAhead.class);
    }

    @Test
    void officeRecordsItsOwnPeopleOnly() {
        TestOffice other = fixture.office(partnership, 2);
        List<Mark> again = List.of(new Mark(present, Presence.PRESENT));

        assertThatThrownBy(() -> on(DAY, () -> fixture.asOffice(other, () -> recorded(again))))
                .isInstanceOf(RecordNotFound.class);
        assertThat(on(DAY, () -> fixture.asOffice(office, () -> recorded(again))))
                .isEqualTo(1);
    }

    @Test
    void headsRecordNothing() {
        assertThatThrownBy(() -> fixture.as(office, Role.HEAD, office.head(), () -> recorded(List.of())))
                .isInstanceOf(RoleNotAllowed.class);
    }

    @Test
    void meetingsStayOnceAttendanceIsRecorded() {
        SessionChange noMeetings = new SessionChange(null, null, null, null, null, null, List.of());

        assertThatThrownBy(() -> fixture.asCoordinator(partnership, () -> sessions.change(session.id(), noMeetings)))
                .isInstanceOf(AttendanceRecorded.class);
    }

    @Test
    void indicatorsCountPersonDaysAndPeoplePresent() {
        SourcedValue days = only("training-days");
        SourcedValue trained = only("staff-trained");

        assertThat(days.period()).isEqualTo(Period.ofYear(2012));
        assertThat(days.office()).isEqualTo(office.id());
        assertThat(((Known) days.value()).value()).isEqualTo(1 / 5.0, within(1e-9));
        assertThat(((Known) trained.value()).value()).isEqualTo(1 / 5.0, within(1e-9));
        assertThat(((Known) trained.value()).n()).isEqualTo(5L);
    }

    @Test
    void meetingAtWhichTheOfficeWasIsAnEventOfItsDay() {
        assertThat(Scopes.partnership(partnership, () -> indicators.events(office.id())))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.kind()).isEqualTo(SourcedEvent.Kind.TRAINING);
                    assertThat(event.period()).isEqualTo(new Period(DAY, DAY));
                });
        assertThat(Scopes.partnership(partnership, () -> indicators.events(new OfficeId(UUID.randomUUID()))))
                .isEmpty();
    }

    @Test
    void exposureIsOfTheDaysAttended() {
        assertThat(Scopes.partnership(partnership, () -> exposure.between(LocalDate.MIN, DAY.minusDays(1))))
                .isEmpty();
        assertThat(Scopes.partnership(partnership, () -> exposure.between(DAY, DAY)))
                .containsExactly(new Exposure(office.id(), "client-service", 1));
        assertThat(Scopes.partnership(partnership, () -> exposure.between(DAY.plusDays(1), DAY)))
                .isEmpty();
    }

    private SourcedValue only(String indicator) {
        List<SourcedValue> values = Scopes.partnership(partnership, () -> indicators.values(indicator));
        assertThat(values).hasSize(1);
        return values.getFirst();
    }

    private ApplicationId enrol(EmployeeId employee) {
        Application forward = on(
                DAY.minusDays(10),
                () -> fixture.as(
                        office,
                        Role.HEAD,
                        office.head(),
                        () -> applications.submit(NewApplication.of(session.id(), employee))));
        return fixture.as(office, Role.APPROVER, null, () -> applications.decide(forward.id(), Decision.yes()))
                .id();
    }

    private Integer record(List<Mark> marks) {
        return fixture.asCoordinator(partnership, () -> recorded(marks));
    }

    private Integer recorded(List<Mark> marks) {
        attendance.record(meeting, marks);
        return marks.size();
    }

    private static <T> T on(LocalDate day, Supplier<T> work) {
        return MovableClock.at(day.atTime(12, 0).atZone(WARSAW).toInstant(), work);
    }
}
