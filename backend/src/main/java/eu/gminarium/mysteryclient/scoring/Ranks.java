package eu.gminarium.mysteryclient.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shared ranks 1-2-2-4: equal indices share the rank of the first of them. */
public final class Ranks {

    private Ranks() {}

    /**
     * The rank of each index that occurs.
     *
     * @param indices of the ranked offices, in any order
     */
    public static Map<Double, Integer> of(List<Double> indices) {
        List<Double> best =
                indices.stream().sorted((a, b) -> Double.compare(b, a)).toList();
        Map<Double, Integer> ranks = new HashMap<>();
        for (int place = 0; place < best.size(); place++) {
            ranks.putIfAbsent(best.get(place), place + 1);
        }
        return ranks;
    }
}
