package eu.gminarium.shared.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.gminarium.shared.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {

    /** Newcombe, Statistics in Medicine 17 (1998) 873–890, table II, method 10. */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.0524, 0.3339",
        "9, 10, 3, 10, 0.1705, 0.8090",
        "6, 7, 2, 7, 0.0582, 0.8062",
        "5, 56, 0, 29, -0.0381, 0.1926",
        "0, 10, 0, 20, -0.1611, 0.2775",
        "0, 10, 0, 10, -0.2775, 0.2775",
        "10, 10, 0, 20, 0.6791, 1.0000",
        "10, 10, 0, 10, 0.6075, 1.0000"
    })
    void agreesWithNewcombesTable(int a, int m, int b, int n, double lower, double upper) {
        Difference difference =
                Difference.of((double) a / m, Interval.wilson(m, a), (double) b / n, Interval.wilson(n, b));

        assertThat(difference.interval().lower()).isCloseTo(lower, within(0.00006));
        assertThat(difference.interval().upper()).isCloseTo(upper, within(0.00006));
    }

    /** The figures that the demo's README states for Tworóg and the unnamed partner. */
    @Test
    void risesForTworogAndFallsForThePartnerWithoutName() {
        Difference tworog =
                Difference.of(155.0 / 209, Interval.wilson(209, 155), 114.0 / 202, Interval.wilson(202, 114));
        Difference partner = Difference.of(25.0 / 65, Interval.wilson(65, 25), 44.0 / 65, Interval.wilson(65, 44));

        assertThat(tworog.excludesZero()).isTrue();
        assertThat(tworog.value()).isPositive();
        assertThat(partner.excludesZero()).isTrue();
        assertThat(partner.value()).isNegative();
    }

    @Test
    void addsVariancesOfSymmetricIntervals() {
        Difference difference = Difference.of(70, new Interval(67, 73), 60, new Interval(56, 64));

        assertThat(difference.interval()).isEqualTo(new Interval(5, 15));
    }
}
