package eu.gminarium.mysteryclient.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.shared.Interval;
import java.math.BigDecimal;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Draws many audits of one office whose true index is known, with seven criteria as hard as those of the Lublin audit and with
 * calls that differ from each other, and counts how often the interval holds it. ADR 26 has the whole table.
 */
class IntervalCoverageTest {

    private static final int AUDITS = 3000;
    private static final double[] HARD = {2.29, 0.34, 1.14, -0.65, 0.04, -0.77, -0.93};

    @ParameterizedTest
    @CsvSource({
        "5, 0.2, 0",
        "5, 0.6, 0.7",
        "5, 0.8, 1.5",
        "5, 0.95, 0.7",
        "5, 0.95, 1.5",
        "10, 0.2, 1.5",
        "10, 0.6, 0.7",
        "10, 0.9, 1.5",
        "20, 0.2, 0.7",
        "20, 0.6, 1.5",
        "20, 0.8, 1.5",
        "20, 0.95, 0.7"
    })
    void intervalHoldsTheTrueIndex(int calls, double index, double variation) {
        assertThat(coverage(calls, index, variation, CallSample::interval)).isBetween(0.93, 0.999);
    }

    /** The twin: scores of one call taken as if they were independent. */
    @ParameterizedTest
    @CsvSource({"5, 0.6, 1.5", "10, 0.8, 1.5", "20, 0.6, 1.5"})
    void withoutCallsAsTheUnitItHoldsTooSeldom(int calls, double index, double variation) {
        assertThat(coverage(calls, index, variation, IntervalCoverageTest::ofSingleScores))
                .isLessThan(0.88);
    }

    private static Interval ofSingleScores(CallSample sample) {
        Interval shares = Interval.wilson(
                sample.total().possible().intValue(), sample.total().achieved().intValue());
        return new Interval(shares.lower() * 100, shares.upper() * 100);
    }

    private static double coverage(int calls, double index, double variation, Function<CallSample, Interval> interval) {
        var random = new Random(calls * 1_000L + Math.round(index * 100));
        double ease = ease(index, variation);
        long held = IntStream.range(0, AUDITS)
                .mapToObj(audit -> interval.apply(sample(calls, ease, variation, random)))
                .filter(found -> found.lower() <= index * 100 && index * 100 <= found.upper())
                .count();
        return (double) held / AUDITS;
    }

    private static CallSample sample(int calls, double ease, double variation, Random random) {
        return new CallSample(Stream.generate(() -> call(ease + variation * random.nextGaussian(), random))
                .limit(calls)
                .toList());
    }

    private static Points call(double ease, Random random) {
        return Points.sum(IntStream.range(0, HARD.length)
                .filter(criterion -> criterion == 0 || random.nextDouble() > 0.03)
                .mapToObj(criterion -> Points.of(
                        BigDecimal.ONE,
                        random.nextDouble() < chance(ease + HARD[criterion]) ? BigDecimal.ONE : BigDecimal.ZERO))
                .toList());
    }

    /** How easy all criteria must be for the index to come out, by halving. */
    private static double ease(double index, double variation) {
        double low = -12;
        double high = 12;
        while (high - low > 1e-6) {
            double middle = (low + high) / 2;
            if (truth(middle, variation) < index) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The index of all calls that could be made, over the normal distribution of calls. */
    private static double truth(double ease, double variation) {
        double points = 0;
        double weights = 0;
        for (double z = -6; z <= 6; z += 0.05) {
            double weight = Math.exp(-z * z / 2);
            weights += weight;
            for (double hard : HARD) {
                points += weight * chance(ease + hard + variation * z);
            }
        }
        return points / weights / HARD.length;
    }

    private static double chance(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }
}
