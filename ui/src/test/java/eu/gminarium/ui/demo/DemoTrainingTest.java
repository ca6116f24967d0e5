package eu.gminarium.ui.demo;

import static eu.gminarium.ui.demo.LoadedDemo.TARNOGORSKI;
import static eu.gminarium.ui.demo.LoadedDemo.as;
import static eu.gminarium.ui.demo.LoadedDemo.asCoordinator;
import static eu.gminarium.ui.demo.LoadedDemo.bean;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.training.MeetingId;
import eu.gminarium.training.application.ApplicationFilter;
import eu.gminarium.training.application.ApplicationLists;
import eu.gminarium.training.application.ApplicationStatus;
import eu.gminarium.training.attendance.Attendance;
import eu.gminarium.training.attendance.Attendee;
import eu.gminarium.training.attendance.Presence;
import eu.gminarium.training.catalogue.Trainings;
import eu.gminarium.training.session.Meeting;
import eu.gminarium.training.session.Session;
import eu.gminarium.training.session.Sessions;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoTrainingTest {

    private static final LocalDate AHEAD = Year.of(2020).atDay(1);

    @Test
    void catalogueHoldsNineTrainingsInTwentySessions() {
        List<Session> sessions = sessions();

        assertThat(asCoordinator(TARNOGORSKI, () -> bean(Trainings.class).all()))
                .hasSize(9);
        assertThat(sessions).hasSize(20);
        assertThat(past(sessions)).hasSize(15);
        assertThat(past(sessions).stream().mapToInt(Session::capacity).sum()).isEqualTo(276);
        assertThat(sessions.stream()
                        .mapToInt(session -> session.meetings().size())
                        .sum())
                .isEqualTo(32);
    }

    @ParameterizedTest
    @CsvSource({"ENROLLED,281", "WAITLISTED,11", "OFFERED,1", "DECLINED,5", "WITHDRAWN,3", "ENDORSED,3", "SUBMITTED,3"})
    void applicationsWentTheirWays(ApplicationStatus status, long expected) {
        long count = asCoordinator(
                TARNOGORSKI, () -> bean(ApplicationLists.class).count(new ApplicationFilter(null, status)));

        assertThat(count).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2413,161,137,133,261",
        "2413011,26,17,16,41",
        "2413021,24,17,17,37",
        "2413062,14,11,10,20",
        "2413082,34,15,15,57",
        "'',8,7,7,13"
    })
    void attendanceOfThePastSessions(String terc, int enrolments, int enrolled, int present, int personDays) {
        OfficeId office = LoadedDemo.office(TARNOGORSKI, terc);
        List<Seen> seen = seen().stream()
                .filter(each -> each.attendee().office().equals(office))
                .toList();
        List<Seen> came = seen.stream().filter(each -> !each.days().isEmpty()).toList();

        assertThat(seen).hasSize(enrolments);
        assertThat(people(seen)).hasSize(enrolled);
        assertThat(people(came)).hasSize(present);
        assertThat(came.stream().mapToInt(each -> each.days().size()).sum()).isEqualTo(personDays);
    }

    @Test
    void mostReachTheThresholdOfTheCertificate() {
        assertThat(seen().stream().filter(each -> each.attendee().reachesThreshold()))
                .hasSize(231);
    }

    @Test
    void applicationsWaitForTheHeadAndForTheApprover() {
        assertThat(as("head", TARNOGORSKI, () -> bean(ApplicationLists.class).inbox()))
                .hasSize(2);
        assertThat(as(
                        "approver",
                        TARNOGORSKI,
                        () -> bean(ApplicationLists.class).inbox()))
                .hasSize(2);
    }

    private record Seen(Attendee attendee, Set<LocalDate> days) {}

    private static List<Seen> seen() {
        return asCoordinator(
                TARNOGORSKI,
                () -> past(sessions()).stream()
                        .flatMap(session -> bean(Attendance.class).of(session.id()).stream()
                                .map(attendee -> new Seen(attendee, days(session, attendee))))
                        .toList());
    }

    private static Set<LocalDate> days(Session session, Attendee attendee) {
        Map<MeetingId, LocalDate> days = session.meetings().stream().collect(toMap(Meeting::id, Meeting::day));
        return attendee.presence().entrySet().stream()
                .filter(entry -> entry.getValue() == Presence.PRESENT)
                .map(entry -> days.get(entry.getKey()))
                .collect(toSet());
    }

    private static Set<EmployeeId> people(List<Seen> seen) {
        return seen.stream().map(each -> each.attendee().employee()).collect(toSet());
    }

    private static List<Session> sessions() {
        return asCoordinator(TARNOGORSKI, () -> bean(Sessions.class).all());
    }

    private static List<Session> past(List<Session> sessions) {
        return sessions.stream()
                .filter(session -> session.firstDay().orElseThrow().isBefore(AHEAD))
                .toList();
    }
}
