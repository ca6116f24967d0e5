package eu.gminarium.survey.next;

import eu.gminarium.survey.comparison.StatementComparison.Reason;
import eu.gminarium.survey.questionnaire.ClosedQuestion;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.questionnaire.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a wave's statements and other questions with given answers have become in the questionnaire with which the next one opens.
 *
 * @param same asked in the same words, with the same answers, of the same people: their trend goes on
 * @param reworded no longer the same question: their trend breaks
 * @param added not asked before
 * @param dropped asked no longer
 */
public record WaveContinuity(
        List<ClosedQuestion> same, List<Reworded> reworded, List<ClosedQuestion> added, List<ClosedQuestion> dropped) {

    public WaveContinuity {
        same = List.copyOf(same);
        reworded = List.copyOf(reworded);
        added = List.copyOf(added);
        dropped = List.copyOf(dropped);
    }

    /**
     * A question under the same code as before whose answers mean something else.
     *
     * @param reason never {@link Reason#NEW}
     */
    public record Reworded(ClosedQuestion before, ClosedQuestion now, Reason reason) {}

    static WaveContinuity between(QuestionnaireContent before, QuestionnaireContent now) {
        return new WaveContinuity(
                questions(now)
                        .filter(question -> Reason.of(before, now, question).isEmpty())
                        .toList(),
                questions(now)
                        .flatMap(question -> reworded(before, now, question).stream())
                        .toList(),
                missingIn(before, now),
                missingIn(now, before));
    }

    private static Optional<Reworded> reworded(
            QuestionnaireContent before, QuestionnaireContent now, ClosedQuestion question) {
        return Reason.of(before, now, question)
                .filter(reason -> reason != Reason.NEW)
                .map(reason -> new Reworded(earlier(before, question), question, reason));
    }

    private static ClosedQuestion earlier(QuestionnaireContent before, ClosedQuestion question) {
        return question instanceof Statement
                ? before.statement(question.code()).orElseThrow()
                : before.choice(question.code()).orElseThrow();
    }

    private static List<ClosedQuestion> missingIn(QuestionnaireContent one, QuestionnaireContent other) {
        return questions(other)
                .filter(question -> Reason.of(one, other, question)
                        .filter(reason -> reason == Reason.NEW)
                        .isPresent())
                .toList();
    }

    private static Stream<ClosedQuestion> questions(QuestionnaireContent content) {
        return content.questions().stream()
                .filter(ClosedQuestion.class::isInstance)
                .map(ClosedQuestion.class::cast);
    }

    /** Whether some trend breaks or begins. */
    public boolean breaks() {
        return !reworded.isEmpty() || !added.isEmpty() || !dropped.isEmpty();
    }
}
