package eu.gminarium.survey.disclosure;

import eu.gminarium.shared.statistics.NetScore;
import eu.gminarium.shared.statistics.Share;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What people chose among the answers of one question.
 *
 * @param n people who chose something; "don't know" is not in it
 * @param counts how many chose it, by its code; together more than n where several answers may be chosen
 */
public record ChoiceFigure(long n, Map<String, Long> counts) {

    /** Nobody chose anything. */
    public static final ChoiceFigure NONE = new ChoiceFigure(0, Map.of());

    private static final String SEPARATOR = " ";
    private static final int TOP = 10;
    private static final int PROMOTERS = 9;
    private static final int DETRACTORS = 6;

    public ChoiceFigure {
        counts = Map.copyOf(counts);
    }

    /** @param stored what each of so many people chose, as {@link #stored} wrote it */
    static ChoiceFigure of(String stored, long people) {
        Map<String, Long> counts = new HashMap<>();
        Arrays.stream(stored.split(SEPARATOR, -1)).forEach(code -> counts.put(code, people));
        return new ChoiceFigure(people, counts);
    }

    /** Several choices as one text, in an order that tells nothing. */
    static String stored(Collection<String> chosen) {
        return String.join(SEPARATOR, chosen.stream().sorted().toList());
    }

    /** How many chose the answer. */
    public long count(String code) {
        return counts.getOrDefault(code, 0L);
    }

    /** The share of those who chose the answer among all who chose something. */
    public Share share(String code) {
        return new Share(n, count(code));
    }

    /**
     * Of a recommendation from 0 to 10: those who gave 9 or 10 recommend, those who gave 0 to 6 advise against it (F. Reichheld,
     * The One Number You Need to Grow, Harvard Business Review, December 2003).
     *
     * @throws IllegalArgumentException if nobody chose anything
     */
    public NetScore net() {
        return new NetScore(n, between(PROMOTERS, TOP), between(0, DETRACTORS));
    }

    private long between(int lowest, int highest) {
        return IntStream.rangeClosed(lowest, highest)
                .mapToLong(value -> count(Integer.toString(value)))
                .sum();
    }

    /** @throws IllegalArgumentException if the part has more of an answer than this */
    ChoiceFigure minus(ChoiceFigure part) {
        Map<String, Long> rest = new HashMap<>(counts);
        part.counts.forEach((code, count) -> rest.merge(code, -count, Long::sum));
        if (part.n > n || rest.values().stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("more in the part than in the whole");
        }
        return new ChoiceFigure(n - part.n, rest);
    }

    ChoiceFigure plus(ChoiceFigure other) {
        Map<String, Long> sums = new HashMap<>(counts);
        other.counts.forEach((code, count) -> sums.merge(code, count, Long::sum));
        return new ChoiceFigure(n + other.n, sums);
    }
}
