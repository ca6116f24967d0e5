package eu.gminarium.mysteryclient.scoring;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How far two people who scored the same calls agree.
 *
 * <p>Cohen's kappa says how much of the disagreement that chance alone would make is absent: 1 − Σ w·observed / Σ
 * w·expected, where the expected frequencies are those of the two raters' own shares. Without weights every
 * disagreement weighs 1 (J. Cohen, Educational and Psychological Measurement 20, 1960); with quadratic weights the
 * square of its distance, so that 4 against 5 weighs little (J. Cohen, Psychological Bulletin 70, 1968).
 *
 * @param n pairs of scores
 * @param equal pairs in which both gave the same score
 * @param kappa at most 1, below 0 where they agree less than chance; null where it is undefined: without pairs, or when
 *     both gave one and the same score throughout
 */
public record Agreement(long n, long equal, @Nullable Double kappa) {

    public Agreement {
        if (equal < 0 || equal > n) {
            throw new IllegalArgumentException("no more pairs can be equal than there are");
        }
    }

    /** Every disagreement weighs the same: for yes and no. */
    public static Agreement unweighted(List<Pair> pairs) {
        return of(pairs, (first, second) -> first == second ? 0 : 1);
    }

    /** A disagreement weighs the square of its distance: for scales. */
    public static Agreement quadratic(List<Pair> pairs) {
        return of(pairs, (first, second) -> (long) (first - second) * (first - second));
    }

    /** Share of equal pairs, 0..1; null without pairs. */
    public @Nullable Double share() {
        return n == 0 ? null : Double.valueOf((double) equal / n);
    }

    /** Whether there are pairs, but all scores are one and the same, so that kappa has no value. */
    public boolean constant() {
        return n > 0 && kappa == null;
    }

    private static Agreement of(List<Pair> pairs, Weight weight) {
        long n = pairs.size();
        long equal =
                pairs.stream().filter(pair -> pair.first() == pair.second()).count();
        long observed = pairs.stream()
                .mapToLong(pair -> weight.of(pair.first(), pair.second()))
                .sum();
        Map<Integer, Long> others = counts(pairs, Pair::second);
        long expected = counts(pairs, Pair::first).entrySet().stream()
                .mapToLong(one -> one.getValue()
                        * others.entrySet().stream()
                                .mapToLong(other -> other.getValue() * weight.of(one.getKey(), other.getKey()))
                                .sum())
                .sum();
        // Both sums are whole numbers, so that "undefined" does not hang on rounding.
        return new Agreement(n, equal, expected == 0 ? null : Double.valueOf(1 - (double) n * observed / expected));
    }

    private static Map<Integer, Long> counts(List<Pair> pairs, Function<Pair, Integer> score) {
        return pairs.stream().collect(Collectors.groupingBy(score, Collectors.counting()));
    }

    /** What the two gave in one criterion of one call. */
    public record Pair(int first, int second) {}

    @FunctionalInterface
    private interface Weight {
        long of(int first, int second);
    }
}
