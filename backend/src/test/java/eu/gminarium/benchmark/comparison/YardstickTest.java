package eu.gminarium.benchmark.comparison;

import static eu.gminarium.benchmark.comparison.Verdict.BETTER;
import static eu.gminarium.benchmark.comparison.Verdict.CANNOT_TELL;
import static eu.gminarium.benchmark.comparison.Verdict.HIGHER;
import static eu.gminarium.benchmark.comparison.Verdict.LOWER;
import static eu.gminarium.benchmark.comparison.Verdict.NO_DETECTABLE_CHANGE;
import static eu.gminarium.benchmark.comparison.Verdict.WORSE;
import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.benchmark.Direction;
import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.shared.Interval;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class YardstickTest {

    @Test
    void fallOfWhatShouldBeLowIsBetter() {
        assertThat(verdict(Direction.DOWN, 0, 1.0, 24.1, 19.3)).isEqualTo(BETTER);
        assertThat(verdict(Direction.DOWN, 0, 1.0, 21.5, 25.2)).isEqualTo(WORSE);
    }

    @Test
    void differenceBelowTheThresholdIsNoChange() {
        assertThat(verdict(Direction.UP, 0, 0.02, 0.93, 0.94)).isEqualTo(NO_DETECTABLE_CHANGE);
    }

    @Test
    void differenceOfExactlyTheThresholdCounts() {
        assertThat(verdict(Direction.UP, 0, 0.02, 0.93, 0.95)).isEqualTo(BETTER);
    }

    @Test
    void nearerToTheTargetIsBetterFromBothSides() {
        assertThat(verdict(Direction.TARGET, 0.97, 0.01, 0.90, 0.96)).isEqualTo(BETTER);
        assertThat(verdict(Direction.TARGET, 0.97, 0.01, 1.05, 0.98)).isEqualTo(BETTER);
        assertThat(verdict(Direction.TARGET, 0.97, 0.01, 0.97, 1.02)).isEqualTo(WORSE);
    }

    @Test
    void nearerToTheTargetIsSaidOnlyWhereTheDistancesDiffer() {
        assertThat(verdict(Direction.TARGET, 10, 1.0, 8, 12.1)).isEqualTo(HIGHER);
        assertThat(verdict(Direction.TARGET, 10, 1.0, 8, 14)).isEqualTo(WORSE);
        Yardstick target = new Yardstick(Direction.TARGET, 10, 1.0);
        Known below = new Known(9, 50L, new Interval(8.5, 9.5));
        Known above = new Known(11.2, 50L, new Interval(10.7, 11.7));
        Known farAbove = new Known(14, 50L, new Interval(13.5, 14.5));
        assertThat(target.compare(above, below).verdict()).isEqualTo(HIGHER);
        assertThat(target.compare(farAbove, above).verdict()).isEqualTo(WORSE);
        assertThat(target.surelyAway(new Known(6, null, null), 13)).isTrue();
        assertThat(target.surelyAway(new Known(7.5, null, null), 13)).isFalse();
        assertThat(new Yardstick(Direction.TARGET, 0.2, 0.1).goodness(0.1))
                .isEqualTo(new Yardstick(Direction.TARGET, 0.2, 0.1).goodness(0.3));
    }

    @Test
    void crossingTheTargetToTheSameDistanceIsNeitherBetterNorWorse() {
        assertThat(verdict(Direction.TARGET, 0.97, 0.01, 0.95, 0.99)).isEqualTo(HIGHER);
    }

    @Test
    void neutralIndicatorIsOnlyHigherOrLower() {
        assertThat(verdict(Direction.NEUTRAL, 0, 5.0, 340, 350)).isEqualTo(HIGHER);
        assertThat(verdict(Direction.NEUTRAL, 0, 5.0, 350, 340)).isEqualTo(LOWER);
    }

    @Test
    void withoutSampleAndThresholdNobodyCanTell() {
        assertThat(verdict(Direction.UP, 0, null, 1, 100)).isEqualTo(CANNOT_TELL);
    }

    @Test
    void intervalDecidesEvenWhereAThresholdWouldBePassed() {
        Known before = new Known(60, 10L, new Interval(45, 75));
        Known now = new Known(70, 10L, new Interval(55, 85));

        Change change = new Yardstick(Direction.UP, 0, 5.0).compare(now, before);

        assertThat(change.verdict()).isEqualTo(NO_DETECTABLE_CHANGE);
        assertThat(change.threshold()).isNull();
        assertThat(change.strength()).isLessThan(1);
    }

    private static Verdict verdict(
            Direction direction, double target, @Nullable Double threshold, double before, double now) {
        return new Yardstick(direction, target, threshold)
                .compare(new Known(now, null, null), new Known(before, null, null))
                .verdict();
    }
}
