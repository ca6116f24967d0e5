package eu.gminarium.ui.survey;

import eu.gminarium.survey.disclosure.Attribute;
import eu.gminarium.survey.questionnaire.ClosedQuestion;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.ui.common.Texts;
import java.util.Map;

/**
 * What people are told apart by, in the reader's language.
 *
 * @param units names by key
 */
record GroupWords(QuestionnaireContent content, Map<String, String> units) {

    String name(Attribute attribute) {
        return switch (attribute.code()) {
            case Attribute.MODE -> Texts.t("survey.group.mode");
            case Attribute.UNIT -> Texts.t("survey.group.unit");
            default -> Texts.t(question(attribute).text());
        };
    }

    String word(Attribute attribute, String value) {
        return switch (attribute.code()) {
            case Attribute.MODE -> Texts.t("survey.group.mode." + value);
            case Attribute.UNIT -> units.getOrDefault(value, Texts.t("survey.group.unit.none"));
            default -> AnswerWords.of(question(attribute), value);
        };
    }

    private ClosedQuestion question(Attribute attribute) {
        return content.choice(attribute.code()).orElseThrow();
    }
}
