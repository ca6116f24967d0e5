package eu.gminarium.survey.paper;

import eu.gminarium.survey.questionnaire.ClosedQuestion;
import eu.gminarium.survey.questionnaire.Recommendation;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The one key by which an answer of a closed question is typed: the digit of a rating, the place of an answer (1, 2, … 9, a, b, …), 0
 * for "don't know". A recommendation needs 0 for itself: + is 10, - is "don't know". Files of sheets may use the same keys.
 */
public final class AnswerKeys {

    private static final String PLACES = "123456789abcdefghijk";
    private static final String TEN = "+";
    private static final String CANNOT_SAY = "-";
    private static final String NONE = "0";

    private AnswerKeys() {}

    /** Key to the answer's code, in the order in which the answers are offered. */
    public static Map<String, String> of(ClosedQuestion question) {
        Map<String, String> keys = new LinkedHashMap<>();
        boolean numbers = question instanceof Recommendation;
        for (int place = 0; place < question.values().size(); place++) {
            String value = question.values().get(place);
            keys.put(numbers ? (value.length() > 1 ? TEN : value) : PLACES.substring(place, place + 1), value);
        }
        if (question.offersDontKnow()) {
            keys.put(numbers ? CANNOT_SAY : NONE, ClosedQuestion.DONT_KNOW);
        }
        return keys;
    }
}
