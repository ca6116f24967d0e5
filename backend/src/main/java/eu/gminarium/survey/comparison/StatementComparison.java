package eu.gminarium.survey.comparison;

import eu.gminarium.shared.statistics.Difference;
import eu.gminarium.shared.statistics.Mean;
import eu.gminarium.shared.statistics.Ranks;
import eu.gminarium.shared.statistics.Ratings;
import eu.gminarium.survey.questionnaire.Statement;

/** One statement of the later wave, and what can be said of it since the earlier one. */
public sealed interface StatementComparison {

    /** As the later wave asked it. */
    Statement statement();

    /** The earlier wave did not ask it, or asked it in other words: the trend is broken. */
    record Broken(Statement statement, Reason reason) implements StatementComparison {}

    /** One of the two figures is hidden, because too few people answered. */
    record Hidden(Statement statement) implements StatementComparison {}

    /**
     * Both waves asked the same and both figures are shown. All differences are later minus earlier.
     *
     * @param share of ratings 4 and 5, with Newcombe's interval
     * @param pValue of that difference, corrected after Holm for the office's other statements
     * @param mean of the ratings, with Welch's interval
     * @param ranks of the later wave's ratings against the earlier one's
     */
    record Compared(
            Statement statement,
            Ratings before,
            Ratings after,
            Difference share,
            double pValue,
            Verdict verdict,
            Difference mean,
            Ranks ranks)
            implements StatementComparison {

        private static final double ALPHA = 0.05;

        static Compared of(Statement statement, Ratings before, Ratings after, double pValue) {
            Difference share = after.topTwo().minus(before.topTwo());
            return new Compared(
                    statement,
                    before,
                    after,
                    share,
                    pValue,
                    Verdict.of(share.value(), share.excludesZero(), pValue < ALPHA),
                    Mean.of(after).minus(Mean.of(before)),
                    Ranks.of(after, before));
        }

        /** The size of the share's difference: Cohen's h. */
        public double cohensH() {
            return after.topTwo().cohensH(before.topTwo());
        }

        /** The size of the mean's difference: Hedges' g. */
        public double hedgesG() {
            return Mean.of(after).hedgesG(Mean.of(before));
        }
    }

    /** Why waves cannot be compared. */
    enum Reason {
        NEW,
        REWORDED
    }
}
