package eu.gminarium.benchmark.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.benchmark.Direction;
import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.shared.Interval;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Sentences are to be rare where nothing changed, and common where much did. */
class ComparisonSimulationTest {

    private static final int ROUNDS = 4000;
    private static final int PEOPLE = 120;
    private static final Yardstick MORE_IS_BETTER = new Yardstick(Direction.UP, 0, null);

    private final Random random = new Random(20130320);

    @Test
    void speaksOfNoChangeInOneCaseOfTwentyAtMost() {
        assertThat(spokenOf(0.6, 0.6)).isBetween(0.03, 0.06);
    }

    @Test
    void findsAChangeOfTwentyFivePointsNearlyAlways() {
        assertThat(spokenOf(0.55, 0.80)).isGreaterThan(0.97);
    }

    /** The twin: judged by the bare difference, nearly everything would be a change. */
    @Test
    void wouldSpeakNearlyAlwaysIfTheIntervalWereIgnored() {
        int spoken = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double before = sample(0.6).value();
            double now = sample(0.6).value();
            if (before != now) {
                spoken++;
            }
        }
        assertThat((double) spoken / ROUNDS).isGreaterThan(0.9);
    }

    private double spokenOf(double before, double now) {
        int spoken = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Verdict verdict =
                    MORE_IS_BETTER.compare(sample(now), sample(before)).verdict();
            if (verdict.detected()) {
                spoken++;
            }
        }
        return (double) spoken / ROUNDS;
    }

    private Known sample(double share) {
        int yes = 0;
        for (int person = 0; person < PEOPLE; person++) {
            if (random.nextDouble() < share) {
                yes++;
            }
        }
        return new Known((double) yes / PEOPLE, (long) PEOPLE, Interval.wilson(PEOPLE, yes));
    }
}
