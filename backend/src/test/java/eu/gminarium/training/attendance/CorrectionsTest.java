package eu.gminarium.training.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.ProgramTest;
import eu.gminarium.training.AfterFixture;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.MeetingId;
import eu.gminarium.training.TrainingFixture;
import eu.gminarium.training.TrainingFixture.TestOffice;
import eu.gminarium.training.session.Session;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody was recorded as present on 21 February 2012, and the list says otherwise. */
@ProgramTest
class CorrectionsTest {

    private static final LocalDate DAY = LocalDate.of(2012, 2, 21);

    @Inject
    TrainingFixture fixture;

    @Inject
    AfterFixture after;

    @Inject
    Attendance attendance;

    @Inject
    Corrections corrections;

    private Partnership partnership;
    private TestOffice office;
    private Session session;
    private MeetingId meeting;
    private ApplicationId person;

    @BeforeEach
    void recordSomebody() {
        partnership = fixture.partnership();
        office = fixture.office(partnership, 1);
        session = after.session(office, DAY);
        meeting = session.meetings().getFirst().id();
        person = after.participant(office, session).application();
    }

    @Test
    void keepsWhatWasBeforeWhoChangedItWhenAndWhy() {
        correct(new Correction(Presence.EXCUSED, 0L, "  Signed for by mistake "));

        assertThat(fixture.asOffice(office, () -> corrections.of(session.id())))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.from()).isEqualTo(Presence.PRESENT);
                    assertThat(change.to()).isEqualTo(Presence.EXCUSED);
                    assertThat(change.reason()).isEqualTo("Signed for by mistake");
                    assertThat(change.kind()).isEqualTo(ChangeKind.CORRECTION);
                    assertThat(change.account()).isNotNull();
                });
        assertThat(fixture.asOffice(office, () -> attendance.of(session.id())))
                .singleElement()
                .satisfies(attendee -> {
                    assertThat(attendee.presence()).containsEntry(meeting, Presence.EXCUSED);
                    assertThat(attendee.share()).isZero();
                    assertThat(attendee.reachesThreshold()).isFalse();
                });
    }

    @Test
    void firstEntryIsNoChange() {
        assertThat(fixture.asOffice(office, () -> corrections.of(session.id()))).isEmpty();
    }

    @Test
    void staleDataAreRefused() {
        correct(new Correction(Presence.EXCUSED, 0L, "Ill"));

        assertThatThrownBy(() -> correct(new Correction(Presence.UNEXCUSED, 0L, "No note")))
                .isInstanceOf(StaleVersion.class);
        assertThat(fixture.asOffice(office, () -> corrections.of(session.id()))).hasSize(1);
    }

    @Test
    void needsReasonAndDifference() {
        assertThatThrownBy(() -> correct(new Correction(Presence.EXCUSED, 0L, " ")))
                .isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> correct(new Correction(Presence.PRESENT, 0L, "Why not")))
                .isInstanceOf(InvalidField.class);
    }

    @Test
    void onlyWhatIsRecordedCanBeCorrected() {
        ApplicationId other = after.enrol(office, session, fixture.employee(office));

        assertThatThrownBy(() -> fixture.asCoordinator(partnership, () -> {
                    corrections.correct(meeting, other, new Correction(Presence.PRESENT, 0L, "Was there"));
                    return true;
                }))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void otherOfficesSeeNothingOfIt() {
        correct(new Correction(Presence.EXCUSED, 0L, "Ill"));
        TestOffice other = fixture.office(partnership, 2);

        List<AttendanceChange> seen = fixture.asOffice(other, () -> corrections.of(session.id()));

        assertThat(seen).isEmpty();
    }

    @Test
    void historyCanOnlyGrow() {
        correct(new Correction(Presence.EXCUSED, 0L, "Ill"));

        assertThatThrownBy(() -> fixture.execute(partnership, "UPDATE attendance_change SET reason = 'other'"))
                .hasRootCauseMessage("ERROR: permission denied for table attendance_change");
        assertThatThrownBy(() -> fixture.execute(partnership, "DELETE FROM attendance_change"))
                .hasRootCauseMessage("ERROR: permission denied for table attendance_change");
    }

    private void correct(Correction correction) {
        fixture.asCoordinator(partnership, () -> {
            corrections.correct(meeting, person, correction);
            return true;
        });
    }
}
