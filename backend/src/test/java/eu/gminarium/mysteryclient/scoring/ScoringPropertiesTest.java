package eu.gminarium.mysteryclient.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.gminarium.shared.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** What must hold for any scores; each repetition draws its own from its number. */
class ScoringPropertiesTest {

    private static final int MOST_CRITERIA = 9;
    private static final int MOST_CALLS = 12;

    @RepeatedTest(50)
    void indexAndIntervalStayBetweenZeroAndHundred(RepetitionInfo repetition) {
        CallSample sample = sample(new Random(repetition.getCurrentRepetition()));

        Interval interval = sample.interval();
        assertThat(index(sample)).isBetween(0.0, 100.0);
        if (interval != null) {
            assertThat(interval.lower()).isBetween(0.0, index(sample));
            assertThat(interval.upper()).isBetween(index(sample), 100.0);
        }
    }

    @RepeatedTest(50)
    void orderOfCallsDoesNotMatter(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        CallSample sample = sample(random);
        List<Points> shuffled = new ArrayList<>(sample.calls());
        Collections.shuffle(shuffled, random);

        assertThat(new CallSample(shuffled).index()).isEqualTo(sample.index());
    }

    @RepeatedTest(50)
    void onlyTheRatioOfWeightsMatters(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        CallSample sample = sample(random);
        BigDecimal factor = BigDecimal.valueOf(1 + random.nextInt(9_999), 3);
        CallSample heavier = new CallSample(sample.calls().stream()
                .map(call -> new Points(
                        call.achieved().multiply(factor),
                        call.possible().multiply(factor),
                        call.squaredWeights().multiply(factor).multiply(factor)))
                .toList());

        assertThat(index(heavier)).isCloseTo(index(sample), within(1e-9));
        if (sample.interval() != null && heavier.interval() != null) {
            assertThat(heavier.interval().lower()).isCloseTo(sample.interval().lower(), within(1e-6));
        }
    }

    @RepeatedTest(50)
    void criterionThatDidNotApplyLeavesTheDenominator(RepetitionInfo repetition) {
        Points call = call(new Random(repetition.getCurrentRepetition()));

        assertThat(Points.sum(List.of(call, Points.NONE)).index()).isEqualTo(call.index());
    }

    @RepeatedTest(50)
    void tiesShareTheRankOfTheFirst(RepetitionInfo repetition) {
        List<Double> indices = new Random(repetition.getCurrentRepetition())
                .ints(20, 0, 8)
                .mapToObj(points ->
                        new Points(BigDecimal.valueOf(points), BigDecimal.valueOf(7), BigDecimal.valueOf(7)).index())
                .toList();
        Map<Double, Integer> ranks = Ranks.of(indices);

        assertThat(indices)
                .allSatisfy(index -> assertThat(ranks.get(index))
                        .isEqualTo(1
                                + (int) indices.stream()
                                        .filter(other -> other > index)
                                        .count()));
    }

    @Test
    void ranksAreOneTwoTwoFour() {
        assertThat(Ranks.of(List.of(80.0, 60.0, 70.0, 70.0))).isEqualTo(Map.of(80.0, 1, 70.0, 2, 60.0, 4));
    }

    @Test
    void callsThatAgreeAreNoCertainty() {
        Interval interval = new CallSample(Collections.nCopies(5, sevenOfSeven())).interval();

        assertThat(Objects.requireNonNull(interval).upper()).isEqualTo(100);
        assertThat(interval.lower()).isBetween(60.0, 95.0);
    }

    @Test
    void callsThatDisagreeWidenTheInterval() {
        Points half = points(3, 6);
        CallSample alike = new CallSample(List.of(half, half, half, half));
        CallSample mixed = new CallSample(List.of(points(6, 6), points(6, 6), points(0, 6), points(0, 6)));

        assertThat(mixed.index()).isEqualTo(alike.index());
        assertThat(width(mixed)).isGreaterThan(width(alike));
    }

    @Test
    void singleCallHasNoInterval() {
        assertThat(new CallSample(List.of(sevenOfSeven())).interval()).isNull();
    }

    private static CallSample sample(Random random) {
        return new CallSample(IntStream.rangeClosed(0, random.nextInt(MOST_CALLS))
                .mapToObj(at -> call(random))
                .toList());
    }

    /** Yes/no criteria, scales and times of different weights; words have no points, like {@link Points#NONE}. */
    private static Points call(Random random) {
        return Points.sum(IntStream.rangeClosed(0, random.nextInt(MOST_CRITERIA))
                .mapToObj(at -> Points.of(BigDecimal.valueOf(1 + random.nextInt(5_000), 3), score(random)))
                .toList());
    }

    private static BigDecimal score(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> BigDecimal.valueOf(random.nextInt(2));
            case 1 -> BigDecimal.valueOf(random.nextInt(5)).divide(BigDecimal.valueOf(4));
            default -> random.nextInt(11) <= 5 ? BigDecimal.ONE : BigDecimal.ZERO;
        };
    }

    private static Points sevenOfSeven() {
        return points(7, 7);
    }

    private static Points points(int achieved, int possible) {
        return new Points(BigDecimal.valueOf(achieved), BigDecimal.valueOf(possible), BigDecimal.valueOf(possible));
    }

    private static double index(CallSample sample) {
        return Objects.requireNonNull(sample.index());
    }

    private static double width(CallSample sample) {
        Interval interval = Objects.requireNonNull(sample.interval());
        return interval.upper() - interval.lower();
    }
}
