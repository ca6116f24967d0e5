package eu.gminarium.survey.questionnaire;

import java.util.List;

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

    /** Whether no question became another; order, headings, comments' conditions and what is required may still have changed. */
    public boolean isEmpty() {
        return added.isEmpty() && reworded.isEmpty() && dropped.isEmpty();
    }

    private static boolean isSame(
            Question earlier, QuestionnaireContent before, Question question, QuestionnaireContent now) {
        return switch (question) {
            case ClosedQuestion closed -> before.asks(closed, now);
            case Comment comment -> earlier instanceof Comment && earlier.text().equals(comment.text());
        };
    }
}
