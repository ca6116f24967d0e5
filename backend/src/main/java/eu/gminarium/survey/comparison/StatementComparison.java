package eu.gminarium.survey.comparison;

import eu.gminarium.shared.statistics.Difference;
import eu.gminarium.shared.statistics.Mean;
import eu.gminarium.shared.statistics.Ranks;
import eu.gminarium.shared.statistics.Ratings;
import eu.gminarium.survey.questionnaire.ClosedQuestion;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.questionnaire.Statement;
import java.util.Optional;

/** One statement of a wave, and what can be said of it beside an earlier wave or another office: the reference. */
public sealed interface StatementComparison {

    /** As the wave asked it. */
    Statement statement();

    /** The earlier wave did not ask it, or asked it in other words or of other people: the trend is broken. */
    record Broken(Statement statement, Reason reason) implements StatementComparison {}

    /** One of the two figures is hidden, because too few people answered, or they are of different offices together. */
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
        /** Other answers were offered, or other words for the ratings. */
        OTHER_ANSWERS,
        /** Other answers to earlier questions led to it. */
        OTHER_PEOPLE;

        /**
         * Why a question's answers cannot be compared with those of an earlier wave; empty if they can.
         *
         * @param asked what the earlier wave asked
         * @param content what asks the question
         */
        public static Optional<Reason> of(
                QuestionnaireContent asked, QuestionnaireContent content, ClosedQuestion question) {
            Optional<? extends ClosedQuestion> before =
                    question instanceof Statement ? asked.statement(question.code()) : asked.choice(question.code());
            if (before.isEmpty()) {
                return Optional.of(NEW);
            }
            if (!before.get().text().equals(question.text())) {
                return Optional.of(REWORDED);
            }
            if (!asked.asksThoseOf(question, content)) {
                return Optional.of(OTHER_PEOPLE);
            }
            return asked.asks(question, content) ? Optional.empty() : Optional.of(OTHER_ANSWERS);
        }
    }
}
