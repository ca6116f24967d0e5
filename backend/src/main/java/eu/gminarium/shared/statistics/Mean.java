package eu.gminarium.shared.statistics;

import eu.gminarium.shared.Interval;
import java.util.List;
import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The mean of a sample.
 *
 * @param n size of the sample, at least 2
 * @param value the mean
 * @param variance of the sample, with n − 1 below, not negative
 */
public record Mean(long n, double value, double variance) {

    private static final double UPPER_TAIL = 0.025;

    public Mean {
        if (n < 2 || variance < 0) {
            throw new IllegalArgumentException("a mean of " + n + " with variance " + variance);
        }
    }

    /** @param ratings at least two */
    public static Mean of(Ratings ratings) {
        List<Long> counts = ratings.counts();
        long n = 0;
        long sum = 0;
        long squares = 0;
        for (int i = 0; i < counts.size(); i++) {
            long rating = i + 1L;
            n += counts.get(i);
            sum += rating * counts.get(i);
            squares += rating * rating * counts.get(i);
        }
        // Whole numbers up to the last step, so that equal ratings have a variance of exactly 0.
        return new Mean(n, (double) sum / n, (double) (n * squares - sum * sum) / n / (n - 1));
    }

    /**
     * This mean minus the other, of an independent sample, with its 95 % interval by Welch's t (B. L. Welch, Biometrika 34, 1947).
     * Without any spread the interval has no width.
     */
    public Difference minus(Mean other) {
        double difference = value - other.value;
        double error = error(other);
        double reach = error == 0 ? 0 : error * TDistribution.of(degrees(other)).inverseSurvivalProbability(UPPER_TAIL);
        return new Difference(difference, new Interval(difference - reach, difference + reach));
    }

    /**
     * The difference in pooled standard deviations, without the bias of small samples: Hedges' g with the exact correction (L. V.
     * Hedges, Journal of Educational Statistics 6, 1981); 0 without any spread.
     */
    public double hedgesG(Mean other) {
        double freedom = n + other.n - 2;
        double pooled = ((n - 1) * variance + (other.n - 1) * other.variance) / freedom;
        if (pooled == 0) {
            return 0;
        }
        double correction =
                Math.exp(LogGamma.value(freedom / 2) - LogGamma.value((freedom - 1) / 2)) / Math.sqrt(freedom / 2);
        return correction * (value - other.value) / Math.sqrt(pooled);
    }

    private double error(Mean other) {
        return Math.sqrt(variance / n + other.variance / other.n);
    }

    /** Of Welch and Satterthwaite. */
    private double degrees(Mean other) {
        double own = variance / n;
        double others = other.variance / other.n;
        return (own + others) * (own + others) / (own * own / (n - 1) + others * others / (other.n - 1));
    }
}
