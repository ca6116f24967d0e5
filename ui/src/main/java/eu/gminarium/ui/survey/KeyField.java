package eu.gminarium.ui.survey;

import com.vaadin.flow.component.textfield.TextField;
import eu.gminarium.survey.questionnaire.Choice;
import eu.gminarium.survey.questionnaire.ClosedQuestion;
import eu.gminarium.survey.questionnaire.Recommendation;
import eu.gminarium.survey.questionnaire.Statement;
import eu.gminarium.ui.common.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A closed question of a sheet of paper, answered by one key: the digit of a rating, the place of an answer (1, 2, … 9, a, b, …),
 * 0 for "don't know". A recommendation needs 0 for itself: + is 10, - is "don't know".
 */
final class KeyField extends TextField {

    private static final long serialVersionUID = 1L;
    private static final String PLACES = "123456789abcdefghijk";
    private static final String TEN = "+";

    private final Map<String, String> keys = new LinkedHashMap<>();

    KeyField(ClosedQuestion question, String label) {
        super(label);
        boolean numbers = question instanceof Recommendation;
        for (int i = 0; i < question.values().size(); i++) {
            String value = question.values().get(i);
            keys.put(numbers ? (value.length() > 1 ? TEN : value) : PLACES.substring(i, i + 1), value);
        }
        if (question.offersDontKnow()) {
            keys.put(numbers ? "-" : "0", ClosedQuestion.DONT_KNOW);
        }
        if (!(question instanceof Statement)) {
            setHelperText(legend(question));
        }
        setAllowedCharPattern("[" + String.join("", keys.keySet()) + "]");
        setMaxLength(question.multiple() ? keys.size() : 1);
        setAutoselect(true);
        getElement().setAttribute("inputmode", question instanceof Choice ? "text" : "numeric");
        getElement().setAttribute("data-several", question.multiple());
    }

    /** Codes of the answers that were typed. */
    Set<String> answers() {
        return getValue()
                .chars()
                .mapToObj(Character::toString)
                .filter(keys::containsKey)
                .map(keys::get)
                .collect(Collectors.toSet());
    }

    private String legend(ClosedQuestion question) {
        if (question instanceof Recommendation) {
            return Texts.t("survey.paper.keys.recommendation");
        }
        return keys.entrySet().stream()
                .map(key -> key.getKey() + " " + AnswerWords.of(question, key.getValue()))
                .collect(Collectors.joining(" · "));
    }
}
