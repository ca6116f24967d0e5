package eu.gminarium.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTextTest {

    @Test
    void periodIsReadFromItsOwnText() {
        Period wave = new Period(LocalDate.of(2012, 10, 1), LocalDate.of(2012, 11, 30));

        assertThat(PeriodText.of(wave)).isEqualTo("2012-10-01..2012-11-30");
        assertThat(PeriodText.parse(PeriodText.of(wave))).contains(wave);
    }

    @Test
    void yearIsWrittenAsItsNumber() {
        assertThat(PeriodText.parse("2012")).contains(Period.ofYear(2012));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12",
                "20120",
                "2012-01-01",
                "2012-01-01..",
                "2012-02-30..2012-03-01",
                "2012-02-01..2012-01-01"
            })
    void everythingElseIsNoPeriod(String text) {
        assertThat(PeriodText.parse(text)).isEmpty();
    }
}
