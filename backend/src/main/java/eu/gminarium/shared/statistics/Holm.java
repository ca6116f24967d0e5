package eu.gminarium.shared.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The correction for many comparisons at once, so that the chance of a single false alarm among all of them stays what it would
 * be for one (S. Holm, Scandinavian Journal of Statistics 6, 1979).
 */
public final class Holm {

    private Holm() {}

    /** @return the adjusted probabilities in the order of the given ones, 0 to 1 */
    public static List<Double> adjust(List<Double> pValues) {
        List<Integer> order = IntStream.range(0, pValues.size())
                .boxed()
                .sorted(Comparator.comparing(pValues::get))
                .toList();
        List<Double> adjusted = new ArrayList<>(pValues);
        double reached = 0;
        for (int i = 0; i < order.size(); i++) {
            reached = Math.max(reached, Math.min(1, (order.size() - i) * pValues.get(order.get(i))));
            adjusted.set(order.get(i), reached);
        }
        return List.copyOf(adjusted);
    }
}
