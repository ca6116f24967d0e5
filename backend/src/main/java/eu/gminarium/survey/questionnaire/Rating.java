package eu.gminarium.survey.questionnaire;

import java.util.Optional;
import java.util.stream.Stream;

/** How somebody rates a statement. "Don't know" is an answer, but no value: it leaves the denominator. */
public enum Rating {
    STRONGLY_DISAGREE("1"),
    RATHER_DISAGREE("2"),
    NEITHER("3"),
    RATHER_AGREE("4"),
    STRONGLY_AGREE("5"),
    DONT_KNOW("dk");

    private final String code;

    Rating(String code) {
        this.code = code;
    }

    /** As forms, files, the API and the database write it: {@code 1} to {@code 5}, {@code dk}. */
    public String code() {
        return code;
    }

    public static Optional<Rating> of(String code) {
        return Stream.of(values()).filter(rating -> rating.code.equals(code)).findFirst();
    }
}
