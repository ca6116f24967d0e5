package eu.gminarium.survey.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.gminarium.shared.Interval;
import java.util.List;
import org.junit.jupiter.api.Test;

class RatingFigureTest {

    /** R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3: 81/263, 15/148, 0/20, 1/29. */
    @Test
    void wilsonAgreesWithPublishedIntervals() {
        assertInterval(Interval.wilson(263, 81), 0.2553, 0.3662);
        assertInterval(Interval.wilson(148, 15), 0.0624, 0.1605);
        assertInterval(Interval.wilson(20, 0), 0.0000, 0.1611);
        assertInterval(Interval.wilson(29, 1), 0.0061, 0.1718);
    }

    @Test
    void meanAndShareComeFromTheDistribution() {
        RatingFigure figure = RatingFigure.of(List.of(1L, 0L, 2L, 3L, 4L));

        assertThat(figure.n()).isEqualTo(10);
        assertThat(figure.mean()).isEqualTo(3.9);
        assertThat(figure.topTwoShare()).isEqualTo(0.7);
        assertInterval(figure.interval(), 0.3968, 0.8922);
    }

    @Test
    void pooledOfficesAreOneSample() {
        RatingFigure one = RatingFigure.of(List.of(1L, 0L, 2L, 3L, 4L));
        RatingFigure other = RatingFigure.of(List.of(0L, 5L, 0L, 0L, 5L));

        assertThat(RatingFigure.pooled(List.of(one, other))).isEqualTo(RatingFigure.of(List.of(1L, 5L, 2L, 3L, 9L)));
    }

    private static void assertInterval(Interval interval, double lower, double upper) {
        assertThat(interval.lower()).isCloseTo(lower, within(0.00005));
        assertThat(interval.upper()).isCloseTo(upper, within(0.00005));
    }
}
