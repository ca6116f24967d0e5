package eu.gminarium.survey.disclosure;

import eu.gminarium.shared.Interval;
import eu.gminarium.shared.statistics.Mean;
import eu.gminarium.shared.statistics.Ratings;
import java.util.Collection;

/**
 * The satisfaction index of all statements, or of an area's: the mean of their ratings, taken from the scale 1–5 to 0–100.
 *
 * @param value 0 to 100
 * @param n ratings of the statement that has most of them
 * @param interval 95 %, as wide as it would be if everybody rated all statements alike: the error of a sum is at most the sum of
 *     the errors. A narrower one would need sums over people, and so tell of the few who rated only some statements.
 */
public record IndexFigure(double value, long n, Interval interval) {

    private static final double TWO_SIDED_95 = 1.959963984540054;
    private static final double TOP = 100;

    /** @param statements released ratings of each, at least one */
    static IndexFigure of(Collection<Ratings> statements) {
        Ratings all = statements.stream().reduce(Ratings.NONE, Ratings::plus);
        double error = statements.stream().mapToDouble(IndexFigure::error).sum() / all.n();
        double low = scaled(all.mean() - TWO_SIDED_95 * error);
        double high = scaled(all.mean() + TWO_SIDED_95 * error);
        return new IndexFigure(
                scaled(all.mean()),
                statements.stream().mapToLong(Ratings::n).max().orElseThrow(),
                new Interval(Math.max(0, low), Math.min(TOP, high)));
    }

    /** Standard error of the sum of one statement's ratings. */
    private static double error(Ratings ratings) {
        return Math.sqrt(ratings.n() * Mean.of(ratings).variance());
    }

    private static double scaled(double mean) {
        return (mean - 1) / 4 * TOP;
    }
}
