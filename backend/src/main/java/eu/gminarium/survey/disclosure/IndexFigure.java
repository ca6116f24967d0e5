package eu.gminarium.survey.disclosure;

import eu.gminarium.shared.Interval;
import eu.gminarium.shared.statistics.Ratings;

/**
 * The satisfaction index: the mean of all ratings, taken from the scale 1–5 to 0–100.
 *
 * @param value 0 to 100
 * @param n responses with at least one rating
 * @param interval 95 %, of the ratio estimator (W. G. Cochran, Sampling Techniques, 3rd ed. 1977, 2.11): a respondent's
 *     ratings resemble each other, so it is respondents that are counted and not ratings
 */
public record IndexFigure(double value, long n, Interval interval) {

    private static final double TWO_SIDED_95 = 1.959963984540054;
    private static final double TOP = 100;

    static IndexFigure of(Sums sums) {
        double mean = (double) sums.total() / sums.ratings();
        double squares = sums.totalSquared() - 2 * mean * sums.product() + mean * mean * sums.ratingsSquared();
        double n = sums.responses();
        double error = Math.sqrt(Math.max(0, squares) * n / (n - 1)) / sums.ratings();
        double low = scaled(mean - TWO_SIDED_95 * error);
        double high = scaled(mean + TWO_SIDED_95 * error);
        return new IndexFigure(scaled(mean), sums.responses(), new Interval(Math.max(0, low), Math.min(TOP, high)));
    }

    private static double scaled(double mean) {
        return (mean - 1) / 4 * TOP;
    }

    /** The same scale for the ratings of one area, 0 to 100; without an interval, which would tell of single people. */
    public static double of(Ratings ratings) {
        return scaled(ratings.mean());
    }

    /**
     * Sums over responses with at least one rating; rated statements of a response are r, the sum of its ratings t.
     *
     * @param responses how many; at least 2 for a figure
     * @param ratings Σ r
     * @param total Σ t
     * @param totalSquared Σ t²
     * @param product Σ t·r
     * @param ratingsSquared Σ r²
     */
    record Sums(long responses, long ratings, long total, long totalSquared, long product, long ratingsSquared) {

        static final Sums NONE = new Sums(0, 0, 0, 0, 0, 0);

        Sums plus(Sums other) {
            return new Sums(
                    responses + other.responses,
                    ratings + other.ratings,
                    total + other.total,
                    totalSquared + other.totalSquared,
                    product + other.product,
                    ratingsSquared + other.ratingsSquared);
        }
    }
}
