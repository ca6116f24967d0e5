package eu.gminarium.messaging.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DueTimesTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final MessageSettings SETTINGS = new MessageSettings(3, 1, LocalTime.of(8, 0), 3, 7, true, 0);
    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void localTimeStaysTheSameOnBothSidesOfAClockChange() {
        LocalDate tuesdayAfterTheChange = LocalDate.of(2026, 10, 27);

        assertThat(DueTimes.daysBefore(tuesdayAfterTheChange, 3, LocalTime.of(8, 0), WARSAW))
                .isEqualTo(Instant.parse("2026-10-24T06:00:00Z"));
        assertThat(DueTimes.daysBefore(tuesdayAfterTheChange, 1, LocalTime.of(8, 0), WARSAW))
                .isEqualTo(Instant.parse("2026-10-26T07:00:00Z"));
    }

    @Test
    void timeThatTheChangeSkipsBecomesTheNextThatExists() {
        assertThat(DueTimes.daysBefore(LocalDate.of(2027, 3, 28), 0, LocalTime.of(2, 30), WARSAW))
                .isEqualTo(Instant.parse("2027-03-28T01:30:00Z"));
    }

    @Test
    void reminderIsDueFromItsTimeUntilTheNextOne() {
        assertThat(reminder("2026-10-24T05:59:59Z", LONG_AGO)).isEmpty();
        assertThat(reminder("2026-10-24T06:00:00Z", LONG_AGO)).contains(3);
        assertThat(reminder("2026-10-26T06:59:59Z", LONG_AGO)).contains(3);
        assertThat(reminder("2026-10-26T07:00:00Z", LONG_AGO)).contains(1);
        assertThat(reminder("2026-10-27T08:00:00Z", LONG_AGO)).isEmpty();
    }

    @Test
    void whoGotThePlaceAfterAReminderWasDueIsNotRemindedAtOnce() {
        Instant since = Instant.parse("2026-10-25T10:00:00Z");

        assertThat(reminder("2026-10-25T11:00:00Z", since)).isEmpty();
        assertThat(reminder("2026-10-26T07:00:00Z", since)).contains(1);
    }

    @Test
    void digestIsDueOnMondayMorningForADay() {
        LocalDate monday = LocalDate.of(2026, 10, 26);

        assertThat(digest("2026-10-26T06:59:59Z")).isEmpty();
        assertThat(digest("2026-10-26T07:00:00Z")).contains(monday);
        assertThat(digest("2026-10-27T06:59:59Z")).contains(monday);
        assertThat(digest("2026-10-27T07:00:00Z")).isEmpty();
        assertThat(digest("2027-03-29T06:00:00Z")).contains(LocalDate.of(2027, 3, 29));
    }

    /** For a session that begins on Tuesday, 27 October 2026, at nine o'clock. */
    private static Optional<Integer> reminder(String now, Instant since) {
        Instant start = Instant.parse("2026-10-27T08:00:00Z");
        return DueTimes.reminder(SETTINGS, WARSAW, LocalDate.of(2026, 10, 27), start, since, Instant.parse(now));
    }

    private static Optional<LocalDate> digest(String now) {
        return DueTimes.digest(LocalTime.of(8, 0), WARSAW, Instant.parse(now));
    }
}
