package eu.gminarium.shared.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.gminarium.shared.Interval;
import java.util.List;
import org.junit.jupiter.api.Test;

class RatingsTest {

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
        Ratings ratings = new Ratings(List.of(1L, 0L, 2L, 3L, 4L));

        assertThat(ratings.n()).isEqualTo(10);
        assertThat(ratings.mean()).isEqualTo(3.9);
        assertThat(ratings.topTwo()).isEqualTo(new Share(10, 7));
        assertInterval(ratings.topTwo().interval(), 0.3968, 0.8922);
    }

    @Test
    void addedUpTheyAreOneSample() {
        Ratings one = new Ratings(List.of(1L, 0L, 2L, 3L, 4L));
        Ratings other = Ratings.of(2, 5).plus(Ratings.of(5, 5));

        assertThat(one.plus(other)).isEqualTo(new Ratings(List.of(1L, 5L, 2L, 3L, 9L)));
        assertThat(one.plus(Ratings.NONE)).isEqualTo(one);
    }

    @Test
    void aPartIsTakenAwayAndNoMore() {
        Ratings whole = new Ratings(List.of(1L, 0L, 2L, 3L, 4L));

        assertThat(whole.minus(Ratings.of(4, 3))).isEqualTo(new Ratings(List.of(1L, 0L, 2L, 0L, 4L)));
        assertThatThrownBy(() -> whole.minus(Ratings.of(2, 1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Ratings.of(6, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobodysRatingsHaveNoMean() {
        assertThatThrownBy(Ratings.NONE::mean).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Ratings(List.of(1L, 2L))).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertInterval(Interval interval, double lower, double upper) {
        assertThat(interval.lower()).isCloseTo(lower, within(0.00005));
        assertThat(interval.upper()).isCloseTo(upper, within(0.00005));
    }
}
