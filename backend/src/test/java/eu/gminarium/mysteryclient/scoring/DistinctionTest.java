package eu.gminarium.mysteryclient.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.mysteryclient.scoring.Runs.Run;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DistinctionTest {

    private static final int AUDITS = 200;

    /** All offices are equally good, so every word about a pair is false. */
    @Test
    void amongEqualOfficesAnyIsToldApartInAtMostOneOfTwentyAudits() {
        assertThat(falseAlarms(offices -> Distinction.of(offices, 7)::apart)).isLessThanOrEqualTo(AUDITS * 8 / 100);
    }

    /** The twin: each pair judged by itself. */
    @Test
    void pairByPairSomeAreNearlyAlwaysToldApart() {
        assertThat(falseAlarms(DistinctionTest::eachByItself)).isGreaterThan(AUDITS * 9 / 10);
    }

    @Test
    void worstIsToldApartFromBest() {
        Distinction distinction = Distinction.of(
                List.of(office(List.of(7, 6, 7, 7, 7)), office(List.of(6, 7, 5, 7, 6)), office(List.of(1, 0, 2, 1, 1))),
                1);

        assertThat(distinction.apart(0, 1)).isFalse();
        assertThat(distinction.apart(0, 2)).isTrue();
        assertThat(distinction.apart(2, 1)).isTrue();
        assertThat(Runs.of(3, distinction::apart)).containsExactly(new Run(0, 1), new Run(2, 2));
    }

    @Test
    void groupsOverlapAndNoneIsPartOfAnother() {
        assertThat(Runs.of(5, (one, other) -> Math.abs(one - other) > 2))
                .containsExactly(new Run(0, 2), new Run(1, 3), new Run(2, 4));
    }

    @Test
    void callsThatAllAgreeTellNothingOfHowCallsDiffer() {
        assertThat(Distinction.of(List.of(office(List.of(7, 7)), office(List.of(0, 0))), 1)
                        .apart(0, 1))
                .isFalse();
    }

    private static BiPredicate<Integer, Integer> eachByItself(List<CallSample> offices) {
        return (one, other) -> {
            CallSums first = offices.get(one).sums();
            CallSums second = offices.get(other).sums();
            return Math.abs(first.share() - second.share()) > 1.96 * Math.sqrt(first.variance() + second.variance());
        };
    }

    private static int falseAlarms(Function<List<CallSample>, BiPredicate<Integer, Integer>> judge) {
        var random = new Random(26);
        int alarms = 0;
        for (int audit = 0; audit < AUDITS; audit++) {
            List<CallSample> offices =
                    Stream.generate(() -> drawn(random)).limit(40).toList();
            if (Runs.of(40, judge.apply(sorted(offices))).size() > 1) {
                alarms++;
            }
        }
        return alarms;
    }

    private static List<CallSample> sorted(List<CallSample> offices) {
        return offices.stream()
                .sorted((one, other) ->
                        Double.compare(other.sums().share(), one.sums().share()))
                .toList();
    }

    private static CallSample drawn(Random random) {
        return office(IntStream.range(0, 5)
                .map(call -> {
                    double chance = 1 / (1 + Math.exp(-0.5 - 0.7 * random.nextGaussian()));
                    return (int) IntStream.range(0, 7)
                            .filter(criterion -> random.nextDouble() < chance)
                            .count();
                })
                .boxed()
                .toList());
    }

    private static CallSample office(List<Integer> calls) {
        return new CallSample(calls.stream()
                .map(points -> new Points(BigDecimal.valueOf(points), BigDecimal.valueOf(7), BigDecimal.valueOf(7)))
                .toList());
    }
}
