package eu.gminarium.ui.survey.paper;

import com.vaadin.flow.component.textfield.TextField;
import eu.gminarium.survey.paper.AnswerKeys;
import eu.gminarium.survey.questionnaire.Choice;
import eu.gminarium.survey.questionnaire.ClosedQuestion;
import eu.gminarium.survey.questionnaire.Recommendation;
import eu.gminarium.survey.questionnaire.Statement;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.survey.AnswerWords;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A closed question of a sheet of paper, answered by one key; see {@link AnswerKeys}. */
final class KeyField extends TextField {

    private static final long serialVersionUID = 1L;
    private final Map<String, String> keys;

    KeyField(ClosedQuestion question, String label) {
        super(label);
        keys = AnswerKeys.of(question);
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
