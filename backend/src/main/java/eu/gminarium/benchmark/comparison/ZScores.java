package eu.gminarium.benchmark.comparison;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * How many standard deviations each value lies above the mean. The standard deviation is the sample's, with n − 1.
 */
public final class ZScores {

    private ZScores() {}

    /**
     * The z-scores of some values by the same keys; all 0 where the values do not differ, none without values.
     *
     * @param <K> whose values they are
     */
    public static <K> Map<K, Double> of(Map<K, Double> values) {
        double mean = mean(values.values());
        double deviation = deviation(values.values(), mean);
        Map<K, Double> scores = new HashMap<>();
        values.forEach((key, value) -> scores.put(key, deviation == 0 ? 0.0 : (value - mean) / deviation));
        return scores;
    }

    private static double mean(Collection<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    /** 0 also of one value alone, and where only rounding makes a difference. */
    private static double deviation(Collection<Double> values, double mean) {
        double squares = values.stream()
                .mapToDouble(value -> (value - mean) * (value - mean))
                .sum();
        double deviation = values.size() < 2 ? 0 : Math.sqrt(squares / (values.size() - 1));
        return deviation <= Math.ulp(mean) * values.size() ? 0 : deviation;
    }
}
