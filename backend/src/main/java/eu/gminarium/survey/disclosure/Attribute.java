package eu.gminarium.survey.disclosure;

import eu.gminarium.shared.OfficeId;
import eu.gminarium.survey.questionnaire.Choice;
import eu.gminarium.survey.questionnaire.ClosedQuestion;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.questionnaire.YesNo;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Something by which respondents can be told apart in groups.
 *
 * @param code of the question, or {@value #MODE}, or {@value #UNIT}
 * @param values codes of its answers; keys of units, that of the office first
 */
public record Attribute(String code, List<String> values) {

    /** How the response came in; no question can have this code, because codes are in lower case. */
    public static final String MODE = "MODE";

    /** By the links of which unit the response came in, or of the office itself; of single offices only. */
    public static final String UNIT = "UNIT";

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
        return Stream.concat(questions(content, MOST - 1), Stream.of(mode())).toList();
    }

    /**
     * What the responses of one office can be broken down by: where it collected by links of units, these take the place of the last
     * question.
     *
     * @param units keys of the units that had links; none where the office collected as a whole
     */
    static List<Attribute> of(QuestionnaireContent content, OfficeId office, Collection<UUID> units) {
        if (units.isEmpty()) {
            return of(content);
        }
        List<String> places = Stream.concat(Stream.of(office.value()), units.stream())
                .map(UUID::toString)
                .toList();
        return Stream.concat(questions(content, MOST - 2), Stream.of(new Attribute(UNIT, places), mode()))
                .toList();
    }

    private static Stream<Attribute> questions(QuestionnaireContent content, int most) {
        return content.choices().stream()
                .filter(Attribute::tellsApart)
                .map(question -> new Attribute(question.code(), question.values()))
                .limit(most);
    }

    private static Attribute mode() {
        return new Attribute(MODE, Stream.of(Mode.values()).map(Mode::name).toList());
    }

    private static boolean tellsApart(ClosedQuestion question) {
        return question instanceof YesNo || (question instanceof Choice choice && !choice.multiple());
    }
}
