package eu.gminarium.training.evaluation;

import eu.gminarium.shared.Interval;
import java.util.List;

/**
 * What participants said of one aspect.
 *
 * @param n ratings given; a line left out on paper is not among them
 * @param mean 1 to 5
 * @param distribution how many gave 1, 2, 3, 4, 5
 * @param topTwoShare share of 4 and 5, 0 to 1
 * @param interval Wilson's 95 % interval of that share
 */
public record AspectFigure(long n, double mean, List<Long> distribution, double topTwoShare, Interval interval) {

    private static final int STEPS = 5;

    public AspectFigure {
        distribution = List.copyOf(distribution);
    }

    /** @param distribution five counts, not all zero */
    static AspectFigure of(List<Long> distribution) {
        long n = distribution.stream().mapToLong(Long::longValue).sum();
        long sum = 0;
        for (int rating = 1; rating <= STEPS; rating++) {
            sum += rating * distribution.get(rating - 1);
        }
        long topTwo = distribution.get(STEPS - 2) + distribution.get(STEPS - 1);
        return new AspectFigure(
                n,
                (double) sum / n,
                distribution,
                (double) topTwo / n,
                Interval.wilson(Math.toIntExact(n), Math.toIntExact(topTwo)));
    }
}
