package eu.gminarium.survey.questionnaire;

import eu.gminarium.shared.problem.InvalidField;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One respondent's answers.
 *
 * @param ratings statement code to rating; statements without an answer are missing
 * @param comment at most {@value #MAX_COMMENT} characters, without control characters; null if empty
 */
public record Answers(Map<String, Rating> ratings, @Nullable String comment) {

    /** Characters of a comment. */
    public static final int MAX_COMMENT = 2000;

    public Answers {
        ratings = Map.copyOf(ratings);
        comment = comment == null ? null : cleaned(comment);
        if (comment != null && comment.length() > MAX_COMMENT) {
            throw InvalidField.of("comment", "survey.answers.comment-long", MAX_COMMENT);
        }
    }

    /** Browsers send line ends as CR LF; other control characters can only come from programs. */
    private static @Nullable String cleaned(String comment) {
        String text = comment.replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .strip();
        return text.isEmpty() ? null : text;
    }
}
