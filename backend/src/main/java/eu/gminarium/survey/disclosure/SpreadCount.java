package eu.gminarium.survey.disclosure;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What Cronbach's alpha is made of: sums over the sheets that rate every statement, exact because ratings are whole numbers; never
 * leaves this package.
 */
final class SpreadCount {

    private final long[] sums;
    private final long[] squares;
    private long complete;
    private long incomplete;
    private long sum;
    private long square;

    SpreadCount(int statements) {
        sums = new long[statements];
        squares = new long[statements];
    }

    /** @param ratings of each statement; 0 for none */
    void add(int[] ratings) {
        int rated = 0;
        long total = 0;
        for (int rating : ratings) {
            rated += rating > 0 ? 1 : 0;
            total += rating;
        }
        if (rated < ratings.length) {
            incomplete += rated > 0 ? 1 : 0;
            return;
        }
        complete++;
        sum += total;
        square += total * total;
        for (int i = 0; i < ratings.length; i++) {
            sums[i] += ratings[i];
            squares[i] += (long) ratings[i] * ratings[i];
        }
    }

    /**
     * Over all offices where enough rated everything, and nobody or enough rated just some: what is left out would tell of a few.
     *
     * @param statements of the questionnaire
     */
    static Disclosed<Consistency> consistency(int statements, Collection<SpreadCount> offices) {
        List<SpreadCount> safe = offices.stream().filter(SpreadCount::isSafe).toList();
        var all = new SpreadCount(statements);
        safe.forEach(all::include);
        if (all.complete < 2) {
            return new Disclosed.Suppressed<>();
        }
        double statementVariances = IntStream.range(0, statements)
                .mapToDouble(i -> variance(all.complete, all.sums[i], all.squares[i]))
                .sum();
        return Consistency.of(
                statements, all.complete, statementVariances, variance(all.complete, all.sum, all.square));
    }

    private boolean isSafe() {
        return complete >= Disclosed.MINIMUM && (incomplete == 0 || incomplete >= Disclosed.MINIMUM);
    }

    private void include(SpreadCount other) {
        complete += other.complete;
        sum += other.sum;
        square += other.square;
        Arrays.setAll(sums, i -> sums[i] + other.sums[i]);
        Arrays.setAll(squares, i -> squares[i] + other.squares[i]);
    }

    /** Of a sample of at least two. */
    private static double variance(long n, long sum, long squares) {
        return (double) (n * squares - sum * sum) / ((double) n * (n - 1));
    }
}
