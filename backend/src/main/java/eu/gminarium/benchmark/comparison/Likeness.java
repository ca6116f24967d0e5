package eu.gminarium.benchmark.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How alike some offices are in several traits: the Euclidean distance of their z-scores. Who lacks a trait is left out: missing
 * is not zero, and a distance over fewer traits would be shorter for nothing.
 *
 * @param <K> an office
 */
public final class Likeness<K> {

    private final List<Map<K, Double>> scores;
    private final Set<K> complete;
    private final Comparator<K> ties;

    private Likeness(List<Map<K, Double>> scores, Set<K> complete, Comparator<K> ties) {
        this.scores = scores;
        this.complete = Set.copyOf(complete);
        this.ties = ties;
    }

    /**
     * @param traits the values of each trait; none means that nobody is like anybody
     * @param ties the order of equally near ones
     */
    public static <K> Likeness<K> in(List<Map<K, Double>> traits, Comparator<K> ties) {
        Set<K> complete =
                traits.isEmpty() ? Set.of() : new HashSet<>(traits.getFirst().keySet());
        traits.forEach(trait -> complete.retainAll(trait.keySet()));
        List<Map<K, Double>> scores =
                traits.stream().map(trait -> ZScores.of(only(complete, trait))).toList();
        return new Likeness<>(scores, complete, ties);
    }

    private static <K> Map<K, Double> only(Set<K> keys, Map<K, Double> values) {
        return values.entrySet().stream()
                .filter(entry -> keys.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Those with a value of every trait. */
    public Set<K> complete() {
        return complete;
    }

    /**
     * The nearest others, nearest first; equally near ones in the order of ties. None if the one itself lacks a trait.
     *
     * @param most how many at most
     */
    public List<Near<K>> nearest(K to, int most) {
        if (!complete.contains(to)) {
            return List.of();
        }
        return complete.stream()
                .filter(other -> !other.equals(to))
                .map(other -> near(to, other))
                .sorted(Comparator.comparingDouble((Near<K> near) -> near.distance())
                        .thenComparing(Near::key, ties))
                .limit(most)
                .toList();
    }

    private Near<K> near(K to, K other) {
        List<Double> gaps = new ArrayList<>();
        double squares = 0;
        for (Map<K, Double> trait : scores) {
            double gap = Objects.requireNonNull(trait.get(other)) - Objects.requireNonNull(trait.get(to));
            gaps.add(gap);
            squares += gap * gap;
        }
        return new Near<>(other, Math.sqrt(squares), List.copyOf(gaps));
    }

    /**
     * One of the others.
     *
     * @param distance 0 or more
     * @param gaps in each trait, in standard deviations; above 0 if the other has more
     */
    public record Near<K>(K key, double distance, List<Double> gaps) {}
}
