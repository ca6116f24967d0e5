package eu.gminarium.training.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.ProgramTest;
import eu.gminarium.training.AfterFixture;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.MeetingId;
import eu.gminarium.training.TrainingFixture;
import eu.gminarium.training.TrainingFixture.TestOffice;
import eu.gminarium.training.attendance.Arrival.Outcome;
import eu.gminarium.training.attendance.Attendance;
import eu.gminarium.training.attendance.AttendanceChange;
import eu.gminarium.training.attendance.ChangeKind;
import eu.gminarium.training.attendance.Corrections;
import eu.gminarium.training.attendance.MeetingAhead;
import eu.gminarium.training.attendance.Presence;
import eu.gminarium.training.session.Session;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The door of a meeting on 21 February 2012; the trainer has a link and no account. */
@ProgramTest
class CheckInTest {

    private static final LocalDate DAY = LocalDate.of(2012, 2, 21);
    private static final int PHONES = 8;

    @Inject
    TrainingFixture fixture;

    @Inject
    AfterFixture after;

    @Inject
    CheckInCodes codes;

    @Inject
    CheckInLinks links;

    @Inject
    CheckIns checkIns;

    @Inject
    TrainersDoor door;

    @Inject
    Attendance attendance;

    @Inject
    Corrections corrections;

    private Partnership partnership;
    private TestOffice office;
    private Session session;
    private MeetingId meeting;
    private EmployeeId employee;
    private ApplicationId person;
    private String secret;

    @BeforeEach
    void enrolSomebody() {
        partnership = fixture.partnership();
        office = fixture.office(partnership, 1);
        session = after.session(office, DAY);
        meeting = session.meetings().getFirst().id();
        employee = fixture.employee(office);
        person = after.enrol(office, session, employee);
        secret = link();
    }

    @Test
    void scanChecksInAndRepeatedScanIsFlagged() {
        String code = code(person).code();

        CheckIn first = scan(LocalTime.of(9, 2), code);
        CheckIn second = scan(LocalTime.of(9, 40), code);

        assertThat(first.arrival().outcome()).isEqualTo(Outcome.CHECKED_IN);
        assertThat(second.arrival().outcome()).isEqualTo(Outcome.ALREADY);
        assertThat(second.arrival().at()).isEqualTo(first.arrival().at());
        assertThat(Objects.requireNonNull(second.guest()).name()).isEqualTo("Jan Nowak");
        assertThat(presence()).containsExactly(Map.of(meeting, Presence.PRESENT));
    }

    @Test
    void shortCodeIsReadHoweverItIsTyped() {
        String typed = code(person).spelled().toLowerCase(Locale.ROOT).replace("0", "o");

        assertThat(scan(LocalTime.of(9, 0), " " + typed + " ").arrival().outcome())
                .isEqualTo(Outcome.CHECKED_IN);
    }

    @Test
    void codeIsTheSameEachTimeAndHas128Bits() {
        assertThat(code(person)).isEqualTo(code(person));
        assertThat(code(person).code()).hasSize(22);
    }

    @Test
    void unknownAndForeignCodesTellNothing() {
        Session other = after.session(office, DAY);
        ApplicationId elsewhere = after.enrol(office, other, fixture.employee(office));

        for (String code : List.of(
                "no-such-code", "", code(elsewhere).code(), code(elsewhere).shortCode())) {
            CheckIn refused = scan(LocalTime.of(9, 0), code);

            assertThat(refused.arrival().outcome()).isEqualTo(Outcome.NOT_ENROLLED);
            assertThat(refused.guest()).isNull();
        }
        assertThat(presence()).containsExactly(Map.of());
    }

    @Test
    void codesOfAnotherPartnershipTellNothing() {
        Partnership elsewhere = fixture.partnership();
        TestOffice foreign = fixture.office(elsewhere, 1);
        Session theirs = after.session(foreign, DAY);
        ApplicationId stranger = after.enrol(foreign, theirs, fixture.employee(foreign));
        String code = fixture.asOffice(foreign, () -> codes.of(stranger)).code();

        assertThat(scan(LocalTime.of(9, 0), code).guest()).isNull();
        assertThat(AfterFixture.on(DAY, () -> door.view(elsewhere.slug(), secret)))
                .isEmpty();
    }

    @Test
    void undoTakesTheCheckInBackAndStaysOnRecord() {
        String code = code(person).code();
        scan(LocalTime.of(9, 2), code);

        assertThat(undo()).isTrue();
        assertThat(presence()).containsExactly(Map.of());
        assertThat(undo()).isFalse();
        assertThat(scan(LocalTime.of(12, 10), code).arrival().outcome()).isEqualTo(Outcome.CHECKED_IN);

        assertThat(fixture.asCoordinator(partnership, () -> corrections.of(session.id())))
                .extracting(AttendanceChange::kind)
                .containsExactly(ChangeKind.CHECK_IN, ChangeKind.UNDONE);
    }

    @Test
    void whatACoordinatorEnteredStays() {
        after.record(office, session, person, Presence.EXCUSED);

        assertThat(scan(LocalTime.of(9, 0), code(person).code()).arrival().outcome())
                .isEqualTo(Outcome.ABSENT);
        assertThat(undo()).isFalse();
        assertThat(presence()).containsExactly(Map.of(meeting, Presence.EXCUSED));
    }

    @Test
    void linkWorksOnTheDayAndALittleAround() {
        assertThat(openAt(DAY.minusDays(1), LocalTime.of(19, 59))).isFalse();
        assertThat(openAt(DAY.minusDays(1), LocalTime.of(20, 0))).isTrue();
        assertThat(openAt(DAY.plusDays(1), LocalTime.of(2, 59))).isTrue();
        assertThat(openAt(DAY.plusDays(1), LocalTime.of(3, 0))).isFalse();
    }

    @Test
    void revokedReplacedAndInventedLinksDoNotWork() {
        String newer = link();
        assertThat(openAt(DAY, LocalTime.NOON)).isFalse();
        assertThat(AfterFixture.on(DAY, () -> door.view(partnership.slug(), newer)))
                .isPresent();

        fixture.asCoordinator(partnership, () -> {
            links.revoke(meeting);
            return true;
        });
        assertThat(AfterFixture.on(DAY, () -> door.view(partnership.slug(), newer)))
                .isEmpty();
        assertThat(AfterFixture.on(DAY, () -> door.byCode(partnership.slug(), "invented", "x")))
                .isEmpty();
        assertThat(AfterFixture.on(DAY, () -> door.view("nowhere", newer))).isEmpty();
    }

    @Test
    void phonesThatScanTheSamePersonAtOnceMakeOneEntry() throws Exception {
        String code = code(person).code();
        CountDownLatch go = new CountDownLatch(1);
        Callable<Outcome> phone = () -> {
            go.await();
            return scan(LocalTime.of(9, 0), code).arrival().outcome();
        };
        List<Outcome> outcomes;
        try (ExecutorService phones = Executors.newFixedThreadPool(PHONES)) {
            List<Future<Outcome>> all = IntStream.range(0, PHONES)
                    .mapToObj(i -> phones.submit(phone))
                    .toList();
            go.countDown();
            outcomes = new ArrayList<>();
            for (Future<Outcome> each : all) {
                outcomes.add(each.get());
            }
        }

        assertThat(outcomes.stream().collect(Collectors.groupingBy(each -> each, Collectors.counting())))
                .isEqualTo(Map.of(Outcome.CHECKED_IN, 1L, Outcome.ALREADY, PHONES - 1L));
        assertThat(presence()).containsExactly(Map.of(meeting, Presence.PRESENT));
    }

    @Test
    void databaseRefusesASecondEntryOfThePerson() {
        scan(LocalTime.of(9, 0), code(person).code());

        assertThatThrownBy(() -> fixture.execute(
                        partnership,
                        "INSERT INTO attendance (id, meeting_id, application_id, presence) VALUES (?, ?, ?, 'PRESENT')",
                        Ids.timeOrdered(),
                        meeting.value(),
                        person.value()))
                .hasStackTraceContaining("attendance_meeting_id_application_id_key");
    }

    @Test
    void coordinatorChecksInFromTheDayOn() {
        assertThatThrownBy(() -> AfterFixture.on(DAY.minusDays(1), this::byCoordinator))
                .isInstanceOf(MeetingAhead.class);
        assertThat(AfterFixture.on(DAY, this::byCoordinator).arrival().outcome())
                .isEqualTo(Outcome.CHECKED_IN);
    }

    @Test
    void codesAndLinksStayWithinReach() {
        TestOffice other = fixture.office(partnership, 2);

        assertThatThrownBy(() -> fixture.asOffice(other, () -> codes.of(person)))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> fixture.as(office, Role.STAFF, fixture.employee(office), () -> codes.of(person)))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> fixture.asOffice(office, () -> links.make(meeting)))
                .isInstanceOf(RoleNotAllowed.class);
        assertThat(fixture.as(office, Role.STAFF, employee, () -> codes.of(session.id())))
                .extracting(CheckInCode::application)
                .containsExactly(person);
    }

    private CheckIn byCoordinator() {
        return fixture.asCoordinator(partnership, () -> checkIns.byApplication(meeting, person));
    }

    private CheckInCode code(ApplicationId application) {
        return fixture.asOffice(office, () -> codes.of(application));
    }

    private String link() {
        return fixture.asCoordinator(partnership, () -> links.make(meeting).secret());
    }

    private CheckIn scan(LocalTime time, String code) {
        return AfterFixture.at(DAY, time, () -> door.byCode(partnership.slug(), secret, code))
                .orElseThrow();
    }

    private boolean undo() {
        return AfterFixture.on(DAY, () -> door.undo(partnership.slug(), secret, person))
                .orElseThrow();
    }

    private boolean openAt(LocalDate day, LocalTime time) {
        return AfterFixture.at(day, time, () -> door.view(partnership.slug(), secret))
                .isPresent();
    }

    private List<Map<MeetingId, Presence>> presence() {
        return fixture.asCoordinator(
                partnership,
                () -> attendance.of(session.id()).stream()
                        .map(attendee -> attendee.presence())
                        .toList());
    }
}
