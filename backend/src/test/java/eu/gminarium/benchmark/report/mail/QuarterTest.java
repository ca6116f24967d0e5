package eu.gminarium.benchmark.report.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuarterTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    /** Winter time until 28 March, summer time from then on. */
    @ParameterizedTest
    @CsvSource({
        "2027-01-01T06:59:59Z,",
        "2027-01-01T07:00:00Z, 1/2027",
        "2027-04-01T05:59:59Z,",
        "2027-04-01T06:00:00Z, 2/2027",
        "2027-04-08T05:59:59Z, 2/2027",
        "2027-04-08T06:00:00Z,",
        "2027-12-31T23:30:00Z,",
    })
    void isDueFromTheSetTimeOnItsFirstDayForAWeek(String now, String quarter) {
        assertThat(Quarter.due(LocalTime.of(8, 0), WARSAW, Instant.parse(now))
                        .map(Quarter::text)
                        .orElse(null))
                .isEqualTo(quarter);
    }
}
