package eu.gminarium.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2012-01-01, 2012-12-31, 2011-01-01, 2011-12-31",
        "2012-04-01, 2012-06-30, 2011-04-01, 2011-06-30",
        "2012-02-01, 2012-02-29, 2011-02-01, 2011-02-28",
        "2013-02-01, 2013-02-28, 2012-02-01, 2012-02-29",
        "2012-02-10, 2012-02-20, 2011-02-10, 2011-02-20",
        "2012-02-29, 2012-03-05, 2011-02-28, 2011-03-05"
    })
    void yearBeforeHasTheSameDaysAndEndsWithTheMonthIfThisDoes(
            LocalDate from, LocalDate to, LocalDate fromBefore, LocalDate toBefore) {
        assertThat(new Period(from, to).yearBefore()).isEqualTo(new Period(fromBefore, toBefore));
    }
}
