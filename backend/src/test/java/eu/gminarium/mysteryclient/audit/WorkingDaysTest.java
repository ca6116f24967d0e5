package eu.gminarium.mysteryclient.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    /** Expected dates counted by hand in calendars of the two countries. */
    @ParameterizedTest
    @CsvSource({
        // Weekends only.
        "2025-03-03, 10, Europe/Warsaw, 2025-03-17",
        // Easter Monday 21 April, 1 and (a Saturday) 3 May.
        "2025-04-16, 10, Europe/Warsaw, 2025-05-02",
        // Good Friday too, 1 May, and 8 May.
        "2025-04-16, 10, Europe/Prague, 2025-05-05",
        // Corpus Christi on Thursday 19 June 2025 in Poland alone.
        "2025-06-18, 1, Europe/Warsaw, 2025-06-20",
        "2025-06-18, 1, Europe/Prague, 2025-06-19",
        // Christmas Eve is off in Poland since 2025, in Czechia always.
        "2024-12-23, 1, Europe/Warsaw, 2024-12-24",
        "2025-12-23, 1, Europe/Warsaw, 2025-12-29",
        "2024-12-23, 1, Europe/Prague, 2024-12-27",
        // 6 January is off in Poland since 2011.
        "2010-01-05, 1, Europe/Warsaw, 2010-01-06",
        "2011-01-05, 1, Europe/Warsaw, 2011-01-07",
        "2025-12-23, 1, Europe/London, 2025-12-24",
    })
    void weekendsAndHolidaysOfTheCountryDoNotCount(LocalDate day, int count, String zone, LocalDate last) {
        assertThat(WorkingDays.after(day, count, ZoneId.of(zone))).isEqualTo(last);
    }

    @Test
    void holidayIsOneOfTheZonesCountry() {
        LocalDate independence = LocalDate.of(2025, 11, 11);

        assertThat(WorkingDays.holiday(independence, ZoneId.of("Europe/Warsaw")))
                .isTrue();
        assertThat(WorkingDays.holiday(independence, ZoneId.of("Europe/Prague")))
                .isFalse();
        assertThat(WorkingDays.holiday(independence.plusDays(4), ZoneId.of("Europe/Warsaw")))
                .as("a Saturday")
                .isFalse();
    }

    /** Sundays of the ecclesiastical tables, among them the earliest and the latest of two centuries. */
    @ParameterizedTest
    @CsvSource({
        "1961-04-02",
        "2000-04-23",
        "2008-03-23",
        "2011-04-24",
        "2024-03-31",
        "2026-04-05",
        "2038-04-25",
        "2049-04-18"
    })
    void easterIsThatOfTheTables(LocalDate easter) {
        assertThat(Holidays.easter(easter.getYear())).isEqualTo(easter);
    }

    @Test
    void easterIsASundayBetweenTheTwoBounds() {
        for (int year = 1900; year < 2200; year++) {
            LocalDate easter = Holidays.easter(year);
            assertThat(easter.getDayOfWeek().getValue()).isEqualTo(7);
            assertThat(easter).isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
        }
    }
}
