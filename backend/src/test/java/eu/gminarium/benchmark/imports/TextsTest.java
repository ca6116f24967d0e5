package eu.gminarium.benchmark.imports;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.card.Frequency;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Periods and numbers as files write them. */
class TextsTest {

    @ParameterizedTest
    @CsvSource({
        "2012, 2012-01-01, 2012-12-31",
        "rok 2012, 2012-01-01, 2012-12-31",
        "2012 r., 2012-01-01, 2012-12-31",
        "2012.0, 2012-01-01, 2012-12-31",
        "2012-Q3, 2012-07-01, 2012-09-30",
        "2012Q3, 2012-07-01, 2012-09-30",
        "Q3 2012, 2012-07-01, 2012-09-30",
        "III kw. 2012, 2012-07-01, 2012-09-30",
        "3. čtvrtletí 2012, 2012-07-01, 2012-09-30",
        "2012-H2, 2012-07-01, 2012-12-31",
        "II półrocze 2012, 2012-07-01, 2012-12-31",
        "2. pololetí 2012, 2012-07-01, 2012-12-31",
        "2012-02, 2012-02-01, 2012-02-29",
        "2/2012, 2012-02-01, 2012-02-29",
        "02.2012, 2012-02-01, 2012-02-29",
        "2011-09-01/2012-08-31, 2011-09-01, 2012-08-31"
    })
    void periodsAreRead(String text, LocalDate from, LocalDate to) {
        assertThat(PeriodText.read(text)).contains(new Period(from, to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "spring", "12", "1812", "2012-13", "2012-Q5", "0601011", "2012-08-31/2012-01-01", "99/2012"})
    void otherTextsAreNoPeriods(String text) {
        assertThat(PeriodText.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2012-08-15, MONTH, 2012-08-31", "15. 8. 2012, QUARTER, 2012-09-30", "2012-12-31, YEAR, 2012-12-31"})
    void dayMeansTheCalendarsPeriod(String text, Frequency frequency, LocalDate to) {
        assertThat(PeriodText.read(text, frequency).map(Period::to)).contains(to);
        assertThat(PeriodText.read(text, Frequency.ANY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12,5|COMMA|12.5",
                "1 477 874,80|COMMA|1477874.80",
                "1.477.874,80|COMMA|1477874.80",
                "1.234|COMMA|1234",
                "−3,5|COMMA|-3.5",
                "85,7 %|COMMA|85.7",
                "12.5|POINT|12.5",
                "1,477,874.80|POINT|1477874.80",
                "1.5E-3|POINT|0.0015"
            })
    void numbersAreRead(String text, DecimalSign sign, BigDecimal number) {
        assertThat(NumberText.read(text, sign, false))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12.5|COMMA",
                "12,5|POINT",
                "0.125|COMMA",
                "0,125|POINT",
                "1,2,3|COMMA",
                "much|COMMA",
                "0x1F|POINT",
                "1e999|POINT",
                "--1|COMMA"
            })
    void otherTextsAreNoNumbers(String text, DecimalSign sign) {
        assertThat(NumberText.read(text, sign, false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "-", "–", "n/a", "N/A", "brak danych", "b. d.", "#N/A", "."})
    void missingIsToldFromZero(String text) {
        assertThat(NumberText.missing(text)).isTrue();
        assertThat(NumberText.missing("0")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.5", "1477874.8", "-3"})
    void workbooksOwnNumbersHaveAPointWhateverTheSign(String text) {
        assertThat(NumberText.read(text, DecimalSign.COMMA, true)).contains(new BigDecimal(text));
    }
}
