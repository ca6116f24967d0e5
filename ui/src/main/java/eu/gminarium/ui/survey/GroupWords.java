package eu.gminarium.ui.survey;

import eu.gminarium.survey.disclosure.Attribute;
import eu.gminarium.survey.questionnaire.ClosedQuestion;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.ui.common.Texts;

/** What people are told apart by, in the reader's language. */
record GroupWords(QuestionnaireContent content) {

    String name(Attribute attribute) {
        return attribute.code().equals(Attribute.MODE)
                ? Texts.t("survey.group.mode")
                : Texts.t(question(attribute).text());
    }

    String word(Attribute attribute, String value) {
        return attribute.code().equals(Attribute.MODE)
                ? Texts.t("survey.group.mode." + value)
                : AnswerWords.of(question(attribute), value);
    }

    private ClosedQuestion question(Attribute attribute) {
        return content.choice(attribute.code()).orElseThrow();
    }
}
