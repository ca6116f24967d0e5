package eu.gminarium.survey.disclosure;

import eu.gminarium.shared.Interval;
import java.util.ArrayList;
import java.util.List;

/**
 * What the respondents said to one statement.
 *
 * @param n valid answers: "don't know" and no answer are not among them
 * @param mean of the ratings, 1 to 5
 * @param distribution how many answered 1, 2, 3, 4, 5
 * @param topTwoShare share of 4 and 5, 0 to 1
 * @param interval Wilson's 95 % interval of that share
 */
public record RatingFigure(long n, double mean, List<Long> distribution, double topTwoShare, Interval interval) {

    private static final int STEPS = 5;

    public RatingFigure {
        distribution = List.copyOf(distribution);
    }

    /** @param distribution five counts, not all zero */
    static RatingFigure of(List<Long> distribution) {
        long n = total(distribution);
        long sum = 0;
        for (int rating = 1; rating <= STEPS; rating++) {
            sum += rating * distribution.get(rating - 1);
        }
        long topTwo = distribution.get(3) + distribution.get(4);
        return new RatingFigure(
                n,
                (double) sum / n,
                distribution,
                (double) topTwo / n,
                Interval.wilson(Math.toIntExact(n), Math.toIntExact(topTwo)));
    }

    static long total(List<Long> distribution) {
        return distribution.stream().mapToLong(Long::longValue).sum();
    }

    /** Adds the counts of several offices. */
    static RatingFigure pooled(List<RatingFigure> parts) {
        List<Long> sum = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            int step = i;
            sum.add(parts.stream()
                    .mapToLong(part -> part.distribution().get(step))
                    .sum());
        }
        return of(sum);
    }
}
