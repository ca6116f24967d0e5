package eu.gminarium.survey.comparison;

import eu.gminarium.shared.statistics.Difference;
import eu.gminarium.survey.comparison.StatementComparison.Reason;
import eu.gminarium.survey.disclosure.ChoiceFigure;
import eu.gminarium.survey.questionnaire.ClosedQuestion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One question that is no rated statement, and what can be said of its answers beside the reference. */
public sealed interface ChoiceComparison {

    /** As the wave asked it. */
    ClosedQuestion question();

    /** The earlier wave did not ask it, or asked it in other words, with other answers or of other people: the trend is broken. */
    record Broken(ClosedQuestion question, Reason reason) implements ChoiceComparison {}

    /** One of the two figures is hidden, because too few people answered, or they are of different offices together. */
    record Hidden(ClosedQuestion question) implements ChoiceComparison {}

    /**
     * Both were asked the same and both figures are shown. All differences are this figure minus the reference.
     *
     * @param answers of a question with two answers only the first, because the second says the same; none of a recommendation
     * @param net only of a recommendation
     */
    record Compared(
            ClosedQuestion question,
            ChoiceFigure reference,
            ChoiceFigure figure,
            List<Answer> answers,
            @Nullable Finding net)
            implements ChoiceComparison {

        public Compared {
            answers = List.copyOf(answers);
        }
    }

    /**
     * How often an answer was chosen.
     *
     * @param share of those who chose it, with Newcombe's interval
     * @param cohensH the size of the share's difference
     */
    record Answer(String code, Finding share, double cohensH) {}

    /** @param pValue of the difference, corrected after Holm for all other answers of the office that are compared */
    record Finding(Difference difference, double pValue, Verdict verdict) {

        private static final double ALPHA = 0.05;

        static Finding of(Difference difference, double pValue) {
            return new Finding(
                    difference, pValue, Verdict.of(difference.value(), difference.excludesZero(), pValue < ALPHA));
        }
    }
}
