package eu.gminarium.benchmark.comparison;

import java.util.HashMap;
import java.util.Map;

/** Classes of size: the quarters that the quartiles cut (Hyndman and Fan, type 7). */
public final class Quarters {

    /** How many classes there are, from 1, the smallest. */
    public static final int COUNT = 4;

    private Quarters() {}

    /** Each one's class, 1 to 4; what lies on a quartile belongs to the lower one. Empty with fewer than five values. */
    public static <K> Map<K, Integer> of(Map<K, Double> values) {
        if (values.size() < PeerGroup.MINIMUM) {
            return Map.of();
        }
        Distribution spread = Distribution.of(
                values.values().stream().mapToDouble(Double::doubleValue).toArray());
        Map<K, Integer> classes = new HashMap<>();
        values.forEach((key, value) -> classes.put(key, quarter(value, spread)));
        return classes;
    }

    private static int quarter(double value, Distribution spread) {
        if (value <= spread.median()) {
            return value <= spread.lowerQuartile() ? 1 : 2;
        }
        return value <= spread.upperQuartile() ? COUNT - 1 : COUNT;
    }
}
