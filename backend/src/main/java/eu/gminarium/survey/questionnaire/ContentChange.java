package eu.gminarium.survey.questionnaire;

import java.util.List;
import java.util.Optional;

/**
 * What became of a questionnaire's questions from one version to the next.
 *
 * @param reworded under the same code as before, but no longer the same question: what its answers mean has changed
 * @param dropped as they were
 */
public record ContentChange(List<Question> added, List<Question> reworded, List<Question> dropped) {

    public ContentChange {
        added = List.copyOf(added);
        reworded = List.copyOf(reworded);
        dropped = List.copyOf(dropped);
    }

    public static ContentChange between(QuestionnaireContent before, QuestionnaireContent now) {
        return new ContentChange(
                now.questions().stream()
                        .filter(question -> before.question(question.code()).isEmpty())
                        .toList(),
                now.questions().stream()
                        .filter(question -> before.question(question.code())
                                .filter(earlier -> !isSame(earlier, before, question, now))
                                .isPresent())
                        .toList(),
                before.questions().stream()
                        .filter(question -> now.question(question.code()).isEmpty())
                        .toList());
    }

    /** Whether no question became another; order, headings, conditions and what is required may still have changed. */
    public boolean isEmpty() {
        return added.isEmpty() && reworded.isEmpty() && dropped.isEmpty();
    }

    private static boolean isSame(
            Question earlier, QuestionnaireContent before, Question question, QuestionnaireContent now) {
        return QuestionKind.of(earlier) == QuestionKind.of(question)
                && earlier.text().equals(question.text())
                && options(earlier).equals(options(question))
                && (!(question instanceof Statement)
                        || before.block(earlier)
                                .scale()
                                .equals(now.block(question).scale()));
    }

    private static Optional<List<Choice.Option>> options(Question question) {
        return question instanceof Choice choice ? Optional.of(choice.options()) : Optional.empty();
    }
}
