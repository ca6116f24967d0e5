package eu.gminarium.training.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarFileTest {

    private static final Instant NOW = Instant.parse("2026-09-01T08:00:00Z");

    /** The clock changes of 2026 and 2027 are in the night before 25 October and before 28 March. */
    @ParameterizedTest
    @CsvSource({
        "2026-10-24, 09:00, 2026-10-24T07:00:00Z",
        "2026-10-25, 09:00, 2026-10-25T08:00:00Z",
        "2026-10-25, 00:30, 2026-10-24T22:30:00Z",
        "2026-10-26, 09:00, 2026-10-26T08:00:00Z",
        "2027-03-27, 09:00, 2027-03-27T08:00:00Z",
        "2027-03-28, 09:00, 2027-03-28T07:00:00Z",
        "2027-03-29, 09:00, 2027-03-29T07:00:00Z"
    })
    void secondLibraryReadsTheSameMomentOnBothSidesOfAClockChange(LocalDate day, LocalTime time, Instant moment) {
        for (String zone : List.of("Europe/Warsaw", "Europe/Prague")) {
            CalendarEntry entry = entry(day, time, ZoneId.of(zone));

            ReadCalendar.Event read = ReadCalendar.of(published(List.of(entry))).event();

            assertThat(read.start()).isEqualTo(moment);
            assertThat(read.start().atZone(ZoneId.of(zone)).toLocalTime()).isEqualTo(time);
            assertThat(read.end()).isEqualTo(moment.plusSeconds(3600));
        }
    }

    @Test
    void oneFileSpansBothChanges() {
        ZoneId warsaw = ZoneId.of("Europe/Warsaw");
        List<CalendarEntry> entries = IntStream.range(0, 250)
                .mapToObj(day -> entry(LocalDate.of(2026, 9, 1).plusDays(day), LocalTime.of(8, 30), warsaw))
                .toList();

        List<ReadCalendar.Event> read = ReadCalendar.of(published(entries)).events();

        assertThat(read)
                .extracting(ReadCalendar.Event::start)
                .containsExactlyElementsOf(
                        entries.stream().map(CalendarEntry::start).toList());
    }

    @Test
    void invitationNamesWhatItDoes() {
        ZoneId warsaw = ZoneId.of("Europe/Warsaw");
        CalendarEntry entry = entry(LocalDate.of(2026, 10, 25), LocalTime.of(9, 0), warsaw);
        CalendarEntry gone = new CalendarEntry(
                entry.uid(), entry.start(), entry.end(), entry.title(), entry.place(), entry.page(), 3, true);
        var invitation = new CalendarFile.Invitation("Powiat", "g@county.test", "Żaneta Łęcka", "z@office.test");

        ReadCalendar request = ReadCalendar.of(CalendarFile.invitation(entry, invitation, NOW));
        ReadCalendar cancel = ReadCalendar.of(CalendarFile.invitation(gone, invitation, NOW));

        assertThat(request.method()).isEqualTo("REQUEST");
        assertThat(request.event().status()).isEqualTo("CONFIRMED");
        assertThat(request.event().title()).isEqualTo("Obsługa klienta, część I; „Żółć”");
        assertThat(cancel.method()).isEqualTo("CANCEL");
        assertThat(cancel.event().status()).isEqualTo("CANCELLED");
        assertThat(cancel.event().sequence()).isEqualTo(3);
        assertThat(cancel.event().uid()).isEqualTo(request.event().uid());
        assertThat(CalendarFile.type(gone)).isEqualTo("text/calendar; charset=UTF-8; method=CANCEL");
    }

    private static String published(List<CalendarEntry> entries) {
        return CalendarFile.published("Szkolenia", entries, NOW);
    }

    private static CalendarEntry entry(LocalDate day, LocalTime time, ZoneId zone) {
        Instant start = day.atTime(time).atZone(zone).toInstant();
        return new CalendarEntry(
                day + "@gminarium",
                start,
                start.plusSeconds(3600),
                "Obsługa klienta, część I; „Żółć”",
                "Sala 12, Tworóg",
                "http://127.0.0.1/app/p/sessions/1",
                0,
                false);
    }
}
