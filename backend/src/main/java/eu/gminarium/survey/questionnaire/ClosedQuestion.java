package eu.gminarium.survey.questionnaire;

import java.util.List;
import java.util.Set;

/** A question that is answered by choosing among given answers. */
public sealed interface ClosedQuestion extends Question permits Statement, Choice, YesNo, Recommendation {

    /** The answer of those who cannot say or whom the question does not concern; it has no value and leaves the denominator. */
    String DONT_KNOW = "dk";

    /** Codes of the answers in their order; {@value #DONT_KNOW} only if the author wrote it. */
    List<String> values();

    /** Those that have a value and so a share. */
    default List<String> countedValues() {
        return values().stream().filter(value -> !value.equals(DONT_KNOW)).toList();
    }

    /** Whether {@value #DONT_KNOW} may be chosen too. */
    boolean offersDontKnow();

    /** Whether more than one answer may be chosen. */
    default boolean multiple() {
        return false;
    }

    /** Whether somebody can have chosen just these. */
    default boolean accepts(Set<String> chosen) {
        boolean known = chosen.stream().allMatch(each -> values().contains(each) || isDontKnow(each));
        return known && !chosen.isEmpty() && (multiple() || chosen.size() == 1);
    }

    /** Whether it has the same words and offers the same answers; whether it must be answered does not matter. */
    default boolean asksLike(ClosedQuestion other) {
        return getClass().equals(other.getClass()) && text().equals(other.text()) && values().equals(other.values());
    }

    private boolean isDontKnow(String answer) {
        return offersDontKnow() && answer.equals(DONT_KNOW);
    }
}
