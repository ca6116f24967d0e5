package eu.gminarium.mysteryclient.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallTimesTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Warsaw");
    private static final LocalDate FIRST = LocalDate.of(2025, 3, 3);
    private static final LocalDate LAST = LocalDate.of(2025, 3, 28);
    private static final int OPENS = 8;
    private static final int CLOSES = 15;

    private final CallTimes times = new CallTimes(
            LAST,
            day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 ? List.of(8, 9, 10, 11, 12, 13, 14) : List.of());

    /** 7 March 2025 is a Friday. */
    @ParameterizedTest
    @CsvSource({
        "2025-03-05T09:10, 2025-03-05T10:10",
        "2025-03-05T14:10, 2025-03-06T08:00",
        "2025-03-07T14:59, 2025-03-10T08:00",
        "2025-03-06T08:30 2025-03-07T14:10, 2025-03-10T09:00",
        "2025-03-28T13:30, 2025-03-28T14:30",
        "2025-03-28T14:30, none",
    })
    void officeIsTriedAtAnotherHourWithinItsHours(String attempts, String next) {
        List<ZonedDateTime> failed =
                List.of(attempts.split(" ")).stream().map(CallTimesTest::at).toList();

        assertThat(times.retry(failed).map(time -> time.toLocalDateTime().toString()))
                .isEqualTo(next.equals("none") ? Optional.empty() : Optional.of(next));
    }

    /** Clocks went forward on 29 March 2026 and back on 25 October 2026, both Sundays. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-27T06:30:00Z, 2026-03-27T07:00:00Z",
        "2026-03-27T14:00:00Z, 2026-03-30T06:00:00Z",
        "2026-10-23T05:30:00Z, 2026-10-23T06:00:00Z",
        "2026-10-23T13:00:00Z, 2026-10-26T07:00:00Z",
    })
    void eightIsEightInSummerAndWinter(Instant from, Instant next) {
        CallTimes year = new CallTimes(LocalDate.of(2026, 12, 31), times.hours());

        assertThat(year.next(from.atZone(ZONE)).map(ZonedDateTime::toInstant)).contains(next);
    }

    @Test
    void officeWithOneHourADayIsTriedOnTheNextDay() {
        CallTimes noons = new CallTimes(LAST, day -> List.of(12));

        assertThat(noons.retry(List.of(at("2025-03-05T12:20")))).contains(at("2025-03-06T12:00"));
    }

    @Test
    void retryIsNeverWithinTheHourNeverAtATriedHourAndNeverWhenTheOfficeIsClosed() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            List<ZonedDateTime> failed = new ArrayList<>();
            failed.add(FIRST.atStartOfDay(ZONE).plusMinutes(random.nextInt(10 * 24 * 60)));
            for (int attempt = 1; attempt < 5; attempt++) {
                ZonedDateTime next = times.retry(failed).orElseThrow();
                assertThat(next).isAfterOrEqualTo(failed.getLast().plusHours(1));
                assertThat(failed).noneMatch(past -> past.getHour() == next.getHour());
                assertThat(next.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
                assertThat(next.getHour()).isGreaterThanOrEqualTo(OPENS).isLessThan(CLOSES);
                failed.add(next);
            }
        }
    }

    private static ZonedDateTime at(String text) {
        return LocalDateTime.parse(text).atZone(ZONE);
    }
}
