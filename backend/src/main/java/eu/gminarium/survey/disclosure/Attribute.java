package eu.gminarium.survey.disclosure;

import eu.gminarium.survey.questionnaire.Choice;
import eu.gminarium.survey.questionnaire.ClosedQuestion;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.questionnaire.YesNo;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something by which respondents can be told apart in groups.
 *
 * @param code of the question, or {@value #MODE}
 * @param values codes of its answers
 */
public record Attribute(String code, List<String> values) {

    /** How the response came in; no question can have this code, because codes are in lower case. */
    public static final String MODE = "MODE";

    /** More would make groups that are too small in any office. */
    public static final int MOST = 4;

    public Attribute {
        values = List.copyOf(values);
    }

    /**
     * What the responses to a questionnaire can be broken down by, the most important first: small offices have enough people for
     * the first ones only. That is the first questions with one answer each in the questionnaire's order, then the mode.
     */
    public static List<Attribute> of(QuestionnaireContent content) {
        Stream<Attribute> questions = content.choices().stream()
                .filter(Attribute::tellsApart)
                .map(question -> new Attribute(question.code(), question.values()))
                .limit(MOST - 1);
        List<String> modes = Stream.of(Mode.values()).map(Mode::name).toList();
        return Stream.concat(questions, Stream.of(new Attribute(MODE, modes))).toList();
    }

    private static boolean tellsApart(ClosedQuestion question) {
        return question instanceof YesNo || (question instanceof Choice choice && !choice.multiple());
    }
}
