package eu.gminarium.training.clash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.security.Role;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.ProgramTest;
import eu.gminarium.training.TrainingFixture;
import eu.gminarium.training.TrainingFixture.TestOffice;
import eu.gminarium.training.application.Application;
import eu.gminarium.training.application.Applications;
import eu.gminarium.training.application.NewApplication;
import eu.gminarium.training.application.Withdrawal;
import eu.gminarium.training.catalogue.NewTraining;
import eu.gminarium.training.catalogue.Trainings;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgramTest
class ClashTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Warsaw"));
    private static final LocalDate DAY = TODAY.plusDays(20);

    @Inject
    TrainingFixture fixture;

    @Inject
    Trainings trainings;

    @Inject
    Sessions sessions;

    @Inject
    Applications applications;

    @Inject
    Clashes clashes;

    private Partnership partnership;
    private TestOffice office;

    @BeforeEach
    void openOffice() {
        partnership = fixture.partnership();
        office = fixture.office(partnership, 1);
    }

    @Test
    void trainerOfOverlappingMeetingsIsWarnedOfWhateverTheSpelling() {
        Session first = session("Nina Jarzębska", meeting(DAY, "08:30", "12:00", null));
        Session second = session("nina jarzębska ", meeting(DAY, "11:59", "15:00", null));

        Clash clash = only(ofSession(first));
        assertThat(clash)
                .extracting(Clash::kind, Clash::other, Clash::day, Clash::start, Clash::otherStart)
                .containsExactly(
                        ClashKind.TRAINER, second.id(), DAY, LocalTime.parse("08:30"), LocalTime.parse("11:59"));
        assertThat(only(ofSession(second)).other()).isEqualTo(first.id());
    }

    @Test
    void touchingMeetingsAreNoClash() {
        Session first = session("Nina", meeting(DAY, "08:30", "12:00", "12"));
        session("Nina", meeting(DAY, "12:00", "15:00", "12"));
        session("Nina", meeting(DAY, "06:00", "08:30", "12"));

        assertThat(ofSession(first)).isEmpty();
    }

    @Test
    void midnightSeparatesMeetings() {
        Session evening = session("Nina", meeting(DAY, "20:00", "23:59", "12"));
        session("Nina", meeting(DAY.plusDays(1), "00:00", "04:00", "12"));
        session("Nina", meeting(DAY.minusDays(1), "20:00", "23:59", "12"));

        assertThat(ofSession(evening)).isEmpty();
    }

    @Test
    void roomsAreTheSameAtTheSameAddressOnly() {
        Session first = session(null, new NewMeeting(DAY, at("08:30"), at("12:00"), "Town hall", "12", null, null));
        session(null, new NewMeeting(DAY, at("08:30"), at("12:00"), "Library", "12", null, null));
        session(null, new NewMeeting(DAY, at("08:30"), at("12:00"), "Town hall", "13", null, null));
        session(null, new NewMeeting(DAY, at("08:30"), at("12:00"), "Town hall", null, null, null));
        assertThat(ofSession(first)).isEmpty();

        session(null, new NewMeeting(DAY, at("09:00"), at("10:00"), "town hall", "12", null, null));
        assertThat(only(ofSession(first)))
                .extracting(Clash::kind, Clash::subject)
                .containsExactly(ClashKind.ROOM, "12");
    }

    @Test
    void roomAtTheSessionsPlaceIsFoundToo() {
        Session first = session(null, meeting(DAY, "08:30", "12:00", "12"));
        Session second = session(null, meeting(DAY, "08:30", "12:00", "12"));

        assertThat(only(ofSession(first)).other()).isEqualTo(second.id());
        fixture.asCoordinator(
                partnership, () -> sessions.change(second.id(), SessionChange.status(SessionStatus.CANCELLED)));
        assertThat(ofSession(first)).isEmpty();
    }

    @Test
    void draftsClashForThoseWhoScheduleOnly() {
        Session first = session("Nina", meeting(DAY, "08:30", "12:00", null));
        draft("Nina", meeting(DAY, "08:30", "12:00", null));

        assertThat(ofSession(first)).hasSize(1);
        assertThat(fixture.<List<Clash>>as(office, Role.STAFF, office.head(), () -> clashes.ofSession(first.id())))
                .isEmpty();
    }

    @Test
    void personWithTwoOpenApplicationsIsWarnedOf() {
        EmployeeId anna = fixture.employee(office);
        Session first = session(null, meeting(DAY, "08:30", "12:00", null));
        Session second = session(null, meeting(DAY, "11:00", "13:00", null));
        Session touching = session(null, meeting(DAY, "12:00", "14:00", null));
        Application one = apply(first, anna);
        assertThat(ofApplication(one)).isEmpty();

        Application two = apply(second, anna);
        apply(touching, anna);
        apply(second, fixture.employee(office));

        assertThat(only(ofApplication(one)))
                .extracting(Clash::kind, Clash::subject, Clash::other)
                .containsExactly(ClashKind.PERSON, "Jan Nowak", second.id());
        assertThat(fixture.<List<Clash>>asOffice(office, () -> clashes.ofPeople(first.id())))
                .hasSize(1);
        fixture.asOffice(office, () -> applications.withdraw(two.id(), new Withdrawal(null, null)));
        assertThat(ofApplication(one)).isEmpty();
    }

    @Test
    void anotherOfficesPeopleAreNotNamed() {
        TestOffice other = fixture.office(partnership, 2);
        EmployeeId anna = fixture.employee(office);
        Session first = session(null, meeting(DAY, "08:30", "12:00", null));
        Application one = apply(first, anna);
        apply(session(null, meeting(DAY, "08:30", "12:00", null)), anna);

        assertThat(fixture.<List<Clash>>asOffice(other, () -> clashes.ofPeople(first.id())))
                .isEmpty();
        assertThatThrownBy(() -> fixture.asOffice(other, () -> clashes.of(one.id())))
                .isInstanceOf(RecordNotFound.class);
        assertThat(fixture.<List<Clash>>asOffice(office, () -> clashes.ofPeople(first.id())))
                .hasSize(1);
    }

    private List<Clash> ofSession(Session session) {
        return fixture.<List<Clash>>asCoordinator(partnership, () -> clashes.ofSession(session.id()));
    }

    private List<Clash> ofApplication(Application application) {
        return fixture.<List<Clash>>asOffice(office, () -> clashes.of(application.id()));
    }

    private Application apply(Session session, EmployeeId employee) {
        return fixture.asOffice(office, () -> applications.submit(NewApplication.of(session.id(), employee)));
    }

    private Session session(@Nullable String trainer, NewMeeting meeting) {
        Session draft = draft(trainer, meeting);
        return fixture.asCoordinator(
                partnership, () -> sessions.change(draft.id(), SessionChange.status(SessionStatus.PUBLISHED)));
    }

    private Session draft(@Nullable String trainer, NewMeeting meeting) {
        NewTraining known = fixture.training(partnership);
        NewTraining input = new NewTraining(
                known.topic(),
                known.title(),
                known.goals(),
                known.language(),
                known.provider(),
                trainer,
                known.price(),
                known.teachingHours(),
                known.thresholdPercent());
        return fixture.asCoordinator(
                partnership,
                () -> sessions.add(new NewSession(
                        trainings.add(input).id(), "Office, Street 1", 5, TODAY, TODAY.plusDays(5), List.of(meeting))));
    }

    private static NewMeeting meeting(LocalDate day, String start, String end, @Nullable String room) {
        return new NewMeeting(day, at(start), at(end), null, room, null, null);
    }

    private static LocalTime at(String time) {
        return LocalTime.parse(time);
    }

    private static Clash only(List<Clash> found) {
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
