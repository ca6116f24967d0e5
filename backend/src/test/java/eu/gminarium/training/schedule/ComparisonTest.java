package eu.gminarium.training.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import eu.gminarium.training.SessionId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final SessionId SESSION = SessionId.next();
    private static final SessionId OTHER = SessionId.next();

    @Test
    void equalMeetingsAreUnchangedWhateverTheirOrder() {
        List<ScheduleLine> marked = Comparison.marked(
                List.of(line(SESSION, 1), line(SESSION, 2)), List.of(line(SESSION, 2), line(SESSION, 1)));

        assertThat(marked).extracting(ScheduleLine::change).containsOnlyNulls();
        assertThat(Comparison.differs(marked)).isFalse();
    }

    @Test
    void meetingThatWentAndOneThatCameIsAMove() {
        List<ScheduleLine> marked = Comparison.marked(
                List.of(line(SESSION, 1), line(SESSION, 2)), List.of(line(SESSION, 1), line(SESSION, 5)));

        assertThat(marked)
                .extracting(ScheduleLine::when, ScheduleLine::change, ScheduleLine::before)
                .containsExactly(tuple(slot(1), null, null), tuple(slot(5), ScheduleChange.MOVED, slot(2)));
    }

    @Test
    void whatIsLeftOverWasAddedOrCancelled() {
        assertThat(Comparison.marked(List.of(line(SESSION, 1)), List.of(line(SESSION, 3), line(SESSION, 4))))
                .extracting(ScheduleLine::when, ScheduleLine::change)
                .containsExactly(tuple(slot(3), ScheduleChange.MOVED), tuple(slot(4), ScheduleChange.ADDED));
        assertThat(Comparison.marked(List.of(line(SESSION, 1), line(SESSION, 2)), List.of(line(SESSION, 2))))
                .extracting(ScheduleLine::when, ScheduleLine::change)
                .containsExactly(tuple(slot(1), ScheduleChange.CANCELLED), tuple(slot(2), null));
    }

    @Test
    void meetingsOfDifferentSessionsAreNoMove() {
        assertThat(Comparison.marked(List.of(line(SESSION, 1)), List.of(line(OTHER, 2))))
                .extracting(ScheduleLine::session, ScheduleLine::change)
                .containsExactly(tuple(SESSION, ScheduleChange.CANCELLED), tuple(OTHER, ScheduleChange.ADDED));
    }

    @Test
    void twoEqualMeetingsAreTwo() {
        assertThat(Comparison.marked(List.of(line(SESSION, 1), line(SESSION, 1)), List.of(line(SESSION, 1))))
                .extracting(ScheduleLine::change)
                .containsExactlyInAnyOrder(null, ScheduleChange.CANCELLED);
    }

    private static ScheduleLine line(SessionId session, int day) {
        return new ScheduleLine(session, "At the desk", slot(day), 8, null, null);
    }

    private static ScheduleLine.Slot slot(int day) {
        return new ScheduleLine.Slot(LocalDate.of(2012, 5, day), LocalTime.of(8, 30), LocalTime.of(14, 30), "Street 1");
    }
}
