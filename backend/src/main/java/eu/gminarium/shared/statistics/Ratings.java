package eu.gminarium.shared.statistics;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Ratings from 1 to 5, as a statement or an aspect got them.
 *
 * @param counts how many gave 1, 2, 3, 4, 5; who gave none is not among them
 */
public record Ratings(List<Long> counts) {

    private static final int STEPS = 5;

    /** Nobody rated. */
    public static final Ratings NONE = new Ratings(Collections.nCopies(STEPS, 0L));

    public Ratings {
        if (counts.size() != STEPS || counts.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("not counts of 1 to 5: " + counts);
        }
        counts = List.copyOf(counts);
    }

    /**
     * The same rating several times.
     *
     * @param rating 1 to 5
     * @throws IllegalArgumentException if it is another
     */
    public static Ratings of(int rating, long times) {
        if (rating < 1 || rating > STEPS) {
            throw new IllegalArgumentException("no rating: " + rating);
        }
        return new Ratings(IntStream.rangeClosed(1, STEPS)
                .mapToObj(step -> step == rating ? times : 0)
                .toList());
    }

    /** Both together, as one sample. */
    public Ratings plus(Ratings other) {
        return new Ratings(IntStream.range(0, STEPS)
                .mapToObj(step -> counts.get(step) + other.counts.get(step))
                .toList());
    }

    /** @throws IllegalArgumentException if the part has more of a rating than these */
    public Ratings minus(Ratings part) {
        return new Ratings(IntStream.range(0, STEPS)
                .mapToObj(step -> counts.get(step) - part.counts.get(step))
                .toList());
    }

    /** How many. */
    public long n() {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    /**
     * 1 to 5.
     *
     * @throws IllegalStateException if nobody rated
     */
    public double mean() {
        if (n() == 0) {
            throw new IllegalStateException("the mean of no ratings");
        }
        return (double) IntStream.range(0, STEPS)
                        .mapToLong(step -> (step + 1) * counts.get(step))
                        .sum()
                / n();
    }

    /**
     * The share of 4 and 5.
     *
     * @throws IllegalArgumentException if nobody rated
     */
    public Share topTwo() {
        return new Share(n(), counts.get(STEPS - 2) + counts.get(STEPS - 1));
    }
}
