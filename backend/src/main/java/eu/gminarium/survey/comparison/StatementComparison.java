package eu.gminarium.survey.comparison;

import eu.gminarium.shared.statistics.Difference;
import eu.gminarium.shared.statistics.Mean;
import eu.gminarium.shared.statistics.Ranks;
import eu.gminarium.shared.statistics.Ratings;
import eu.gminarium.survey.questionnaire.Statement;

/** One statement of a wave, and what can be said of it beside an earlier wave or another office: the reference. */
public sealed interface StatementComparison {

    /** As the wave asked it. */
    Statement statement();

    /** The earlier wave did not ask it, or asked it in other words: the trend is broken. */
    record Broken(Statement statement, Reason reason) implements StatementComparison {}

    /** One of the two figures is hidden, because too few people answered. */
    record Hidden(Statement statement) implements StatementComparison {}

    /**
     * Both were asked the same and both figures are shown. All differences are these ratings minus the reference.
     *
     * @param reference ratings of the earlier wave or of the other office
     * @param share of ratings 4 and 5, with Newcombe's interval
     * @param pValue of that difference, corrected after Holm for the office's other statements
     * @param mean of the ratings, with Welch's interval
     * @param ranks of these ratings against the reference
     */
    record Compared(
            Statement statement,
            Ratings reference,
            Ratings ratings,
            Difference share,
            double pValue,
            Verdict verdict,
            Difference mean,
            Ranks ranks)
            implements StatementComparison {

        private static final double ALPHA = 0.05;

        static Compared of(Statement statement, Ratings reference, Ratings ratings, double pValue) {
            Difference share = ratings.topTwo().minus(reference.topTwo());
            return new Compared(
                    statement,
                    reference,
                    ratings,
                    share,
                    pValue,
                    Verdict.of(share.value(), share.excludesZero(), pValue < ALPHA),
                    Mean.of(ratings).minus(Mean.of(reference)),
                    Ranks.of(ratings, reference));
        }

        /** The size of the share's difference: Cohen's h. */
        public double cohensH() {
            return ratings.topTwo().cohensH(reference.topTwo());
        }

        /** The size of the mean's difference: Hedges' g. */
        public double hedgesG() {
            return Mean.of(ratings).hedgesG(Mean.of(reference));
        }
    }

    /** Why waves cannot be compared. */
    enum Reason {
        NEW,
        REWORDED,
        /** Of choices: other answers were offered, or other people were asked. */
        OTHER_ANSWERS
    }
}
