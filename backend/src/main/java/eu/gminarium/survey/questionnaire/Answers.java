package eu.gminarium.survey.questionnaire;

import eu.gminarium.shared.problem.InvalidField;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * One respondent's answers; questions without one are missing.
 *
 * @param chosen question code to the codes of what was chosen
 * @param comments question code to what was written, at most {@value Comment#MAX_LENGTH} characters without control characters
 */
public record Answers(Map<String, Set<String>> chosen, Map<String, String> comments) {

    public Answers {
        chosen = chosen.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
        comments = cleaned(comments);
    }

    /** What was chosen for the question; empty if nothing was. */
    public Set<String> chosen(String question) {
        return chosen.getOrDefault(question, Set.of());
    }

    /** What was written; empty if nothing was. */
    public String comment(String question) {
        return comments.getOrDefault(question, "");
    }

    public boolean isEmpty() {
        return chosen.isEmpty() && comments.isEmpty();
    }

    /** Whether there is an answer to the question. */
    public boolean answers(Question question) {
        return chosen.containsKey(question.code()) || comments.containsKey(question.code());
    }

    /** Only what was answered to some of the questions. */
    Answers only(Set<String> questions) {
        return new Answers(only(chosen, questions::contains), only(comments, questions::contains));
    }

    private static <T> Map<String, T> only(Map<String, T> given, Predicate<String> wanted) {
        return given.entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, String> cleaned(Map<String, String> comments) {
        Map<String, String> kept = new HashMap<>();
        comments.forEach((question, comment) -> {
            String text = cleaned(comment);
            if (text.length() > Comment.MAX_LENGTH) {
                throw InvalidField.of(question, "survey.answers.comment-long", Comment.MAX_LENGTH);
            }
            if (!text.isEmpty()) {
                kept.put(question, text);
            }
        });
        return Map.copyOf(kept);
    }

    /** Browsers send line ends as CR LF; other control characters can only come from programs. */
    private static String cleaned(String comment) {
        return comment.replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .strip();
    }
}
