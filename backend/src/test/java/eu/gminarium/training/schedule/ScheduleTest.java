package eu.gminarium.training.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import eu.gminarium.programme.plan.ProgrammeId;
import eu.gminarium.programme.table.Table;
import eu.gminarium.programme.table.TableFile;
import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.ProgramTest;
import eu.gminarium.training.TrainingFixture;
import eu.gminarium.training.TrainingFixture.TestOffice;
import eu.gminarium.training.TrainingId;
import eu.gminarium.training.catalogue.TrainingChange;
import eu.gminarium.training.catalogue.Trainings;
import eu.gminarium.training.session.NewMeeting;
import eu.gminarium.training.session.NewSession;
import eu.gminarium.training.session.Session;
import eu.gminarium.training.session.SessionChange;
import eu.gminarium.training.session.SessionStatus;
import eu.gminarium.training.session.Sessions;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgramTest
class ScheduleTest {

    private static final LocalDate DAY = LocalDate.of(2030, 5, 14);
    private static final Locale POLISH = Languages.byCode("pl");

    @Inject
    TrainingFixture fixture;

    @Inject
    Trainings trainings;

    @Inject
    Sessions sessions;

    @Inject
    Schedules schedules;

    @Inject
    ScheduleFiles files;

    private final ProgrammeId programme = ProgrammeId.next();
    private Partnership partnership;
    private TrainingId training;

    @BeforeEach
    void enterProgramme() {
        partnership = fixture.partnership();
        fixture.execute(
                partnership,
                "INSERT INTO programme (id, name, starts_on, ends_on) VALUES (?, 'P', DATE '2030-01-01', DATE '2031-12-31')",
                programme.value());
        training = fixture.asCoordinator(partnership, () -> {
            TrainingId id = trainings.add(fixture.training(partnership)).id();
            trainings.change(id, ofProgramme(programme));
            return id;
        });
    }

    @Test
    void firstRevisionHasThePublishedMeetingsOfTheProgrammeUnmarked() {
        session(meeting(DAY, "Room A"));
        draft(meeting(DAY.plusDays(1), null));

        Schedule schedule = publish("First");

        assertThat(schedule.number()).isEqualTo(1);
        assertThat(schedule.note()).isEqualTo("First");
        assertThat(schedule.lines())
                .extracting(line -> line.when().address(), ScheduleLine::change)
                .containsExactly(tuple("Street 1, Room A", null));
    }

    @Test
    void laterRevisionSaysWhatWasAddedMovedAndCancelledAndTheFirstStays() {
        Session moved = session(meeting(DAY, null));
        Session cancelled = session(meeting(DAY.plusDays(1), null));
        Schedule first = publish(null);
        change(moved, new SessionChange(null, null, null, null, null, null, List.of(meeting(DAY.plusDays(7), null))));
        change(cancelled, SessionChange.status(SessionStatus.CANCELLED));
        session(meeting(DAY.plusDays(9), null));

        Schedule second = publish(null);

        assertThat(second.number()).isEqualTo(2);
        assertThat(second.lines())
                .extracting(line -> line.when().day(), ScheduleLine::change)
                .containsExactly(
                        tuple(DAY.plusDays(1), ScheduleChange.CANCELLED),
                        tuple(DAY.plusDays(7), ScheduleChange.MOVED),
                        tuple(DAY.plusDays(9), ScheduleChange.ADDED));
        assertThat(second.lines().get(1).before())
                .extracting(ScheduleLine.Slot::day)
                .isEqualTo(DAY);
        assertThat(fixture.asCoordinator(partnership, () -> schedules.get(first.id())))
                .isEqualTo(first);
        assertThat(current()).extracting(ScheduleLine::change).containsOnlyNulls();
    }

    @Test
    void unchangedOrEmptyScheduleIsNotPublished() {
        assertThatThrownBy(() -> publish(null)).isInstanceOf(ScheduleEmpty.class);
        session(meeting(DAY, null));
        publish(null);

        assertThatThrownBy(() -> publish(null)).isInstanceOf(ScheduleUnchanged.class);
    }

    @Test
    void publishedRevisionCannotBeRewritten() {
        session(meeting(DAY, null));
        Schedule schedule = publish(null);

        assertThatThrownBy(() -> fixture.execute(
                        partnership,
                        "UPDATE support_schedule_line SET address = 'Elsewhere' WHERE schedule_id = ?",
                        schedule.id().value()))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> fixture.execute(
                        partnership,
                        "DELETE FROM support_schedule WHERE id = ?",
                        schedule.id().value()))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void staffReadsAndDoesNotPublish() {
        TestOffice office = fixture.office(partnership, 1);
        session(meeting(DAY, null));
        Schedule schedule = publish(null);

        assertThat(fixture.as(office, Role.STAFF, office.head(), () -> schedules.get(schedule.id())))
                .isEqualTo(schedule);
        assertThatThrownBy(
                        () -> fixture.as(office, Role.STAFF, office.head(), () -> schedules.publish(programme, null)))
                .isInstanceOf(RoleNotAllowed.class);
        ProgrammeId unknown = new ProgrammeId(Ids.timeOrdered());
        assertThatThrownBy(() -> fixture.asCoordinator(partnership, () -> schedules.current(unknown)))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void filesReadBackAsTheyWerePublished() throws IOException {
        Session session = session(meeting(DAY, "sala „Łąka”"));
        publish(null);
        change(
                session,
                new SessionChange(
                        null, null, null, null, null, null, List.of(meeting(DAY.plusDays(7), "sala „Łąka”"))));
        Schedule schedule = publish(null);

        Table csv = TableFile.read(fixture.asCoordinator(partnership, () -> files.csv(schedule.id(), POLISH)));
        assertThat(csv.header())
                .containsExactly(
                        "Rodzaj wsparcia",
                        "Tytuł",
                        "Data",
                        "Od",
                        "Do",
                        "Godziny dydaktyczne",
                        "Adres",
                        "Zmiana",
                        "Poprzednio");
        assertThat(csv.rows().getFirst().cells())
                .extracting(Table.Cell::text)
                .containsExactly(
                        "szkolenie",
                        "At the desk",
                        "2030-05-21",
                        "08:30",
                        "14:30",
                        "8",
                        "Street 1, sala „Łąka”",
                        "przeniesiono",
                        "14.05.2030, 08:30–14:30, Street 1, sala „Łąka”");

        byte[] xlsx = fixture.asCoordinator(partnership, () -> files.xlsx(schedule.id(), POLISH));
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            List<Row> all = rows.toList();
            assertThat(all.get(0).getCellText(0)).startsWith("Harmonogram wsparcia, wersja 2");
            assertThat(all.get(1).getCellText(1)).isEqualTo("Tytuł");
            assertThat(all.get(2).getCellAsDate(2)).hasValue(DAY.plusDays(7).atStartOfDay());
            assertThat(all.get(2).getCellText(6)).isEqualTo("Street 1, sala „Łąka”");
            assertThat(all.get(2).getCellAsNumber(5))
                    .hasValueSatisfying(hours -> assertThat(hours).isEqualByComparingTo("8"));
            assertThat(all).hasSize(3);
        }
    }

    private Schedule publish(@Nullable String note) {
        return fixture.asCoordinator(partnership, () -> schedules.publish(programme, note));
    }

    private List<ScheduleLine> current() {
        return fixture.<List<ScheduleLine>>asCoordinator(partnership, () -> schedules.current(programme));
    }

    private void change(Session session, SessionChange change) {
        fixture.asCoordinator(partnership, () -> sessions.change(session.id(), change));
    }

    private Session session(NewMeeting meeting) {
        Session draft = draft(meeting);
        return fixture.asCoordinator(
                partnership, () -> sessions.change(draft.id(), SessionChange.status(SessionStatus.PUBLISHED)));
    }

    private Session draft(NewMeeting meeting) {
        NewSession input =
                new NewSession(training, "Street 1", 5, DAY.minusDays(30), DAY.minusDays(7), List.of(meeting));
        return fixture.asCoordinator(partnership, () -> sessions.add(input));
    }

    private static NewMeeting meeting(LocalDate day, @Nullable String room) {
        return new NewMeeting(day, LocalTime.of(8, 30), LocalTime.of(14, 30), null, room, null, null);
    }

    private static TrainingChange ofProgramme(ProgrammeId programme) {
        return new TrainingChange(
                null, null, null, null, null, null, null, null, null, null, programme, null, null, null);
    }
}
