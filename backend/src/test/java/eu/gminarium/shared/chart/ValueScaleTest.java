package eu.gminarium.shared.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ValueScaleTest {

    @Test
    void endsAtRoundNumbersAroundTheValues() {
        assertThat(ValueScale.around(0, 18.2, 25.2)).isEqualTo(new ValueScale(0, 30));
        assertThat(ValueScale.around(0, 0.4, 2.82)).isEqualTo(new ValueScale(0, 3));
        assertThat(ValueScale.around(0, -3, 12)).isEqualTo(new ValueScale(-5, 15));
        assertThat(ValueScale.around(0)).isEqualTo(new ValueScale(0, 1));
    }

    @Test
    void sharesAndIndicesThatReachHighAreShownWhole() {
        assertThat(ValueScale.around(1, 0.61)).isEqualTo(new ValueScale(0, 1));
        assertThat(ValueScale.around(100, 57, 85)).isEqualTo(new ValueScale(0, 100));
        assertThat(ValueScale.around(1, 0.094).highest()).isLessThan(0.5);
    }

    @Test
    void dotsThatLieCloseTogetherAreSpread() {
        assertThat(ValueScale.near(1, 0.862, 0.931, 0.978).lowest()).isBetween(0.8, 0.862);
        assertThat(ValueScale.near(1, 0.862, 0.931, 0.999).highest()).isEqualTo(1);
        assertThat(ValueScale.near(1, 1.05, 1.08, 1.1)).isEqualTo(new ValueScale(1.05, 1.1));
        assertThat(ValueScale.near(1, 0.98, 1.06).highest()).isGreaterThanOrEqualTo(1.06);
        assertThat(ValueScale.near(100, 57, 85)).isEqualTo(new ValueScale(0, 100));
        assertThat(ValueScale.near(1, 0.61)).isEqualTo(new ValueScale(0, 1));
        assertThat(ValueScale.near(0)).isEqualTo(new ValueScale(0, 1));
    }

    @Test
    void ticksAreRoundAndFew() {
        assertThat(new ValueScale(0, 100).ticks()).isEqualTo(List.of(0.0, 20.0, 40.0, 60.0, 80.0, 100.0));
        assertThat(new ValueScale(-5, 15).ticks()).isEqualTo(List.of(-5.0, 0.0, 5.0, 10.0, 15.0));
    }

    @RepeatedTest(200)
    void holdsWhateverItIsMadeAround(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        double size = Math.pow(10, random.nextInt(12) - 6);
        double[] ends = random.doubles(1 + random.nextInt(5), -size, size).toArray();

        ValueScale scale = ValueScale.around(0, ends);

        assertThat(Arrays.stream(ends).boxed().toList())
                .allSatisfy(
                        end -> assertThat(end).isBetween(scale.lowest() - size * 1e-9, scale.highest() + size * 1e-9));
        assertThat(scale.lowest()).isLessThanOrEqualTo(0);
        assertThat(scale.highest()).isGreaterThanOrEqualTo(0);
        assertThat(scale.ticks()).hasSizeBetween(3, 8);
    }
}
