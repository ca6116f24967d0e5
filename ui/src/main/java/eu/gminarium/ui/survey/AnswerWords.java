package eu.gminarium.ui.survey;

import eu.gminarium.survey.questionnaire.Choice;
import eu.gminarium.survey.questionnaire.ClosedQuestion;
import eu.gminarium.survey.questionnaire.YesNo;
import eu.gminarium.ui.common.Texts;

/** What the answers of a question mean, in the reader's language. */
public final class AnswerWords {

    private AnswerWords() {}

    /** The words of one answer; its code where there are none. */
    public static String of(ClosedQuestion question, String value) {
        if (question instanceof Choice choice) {
            return choice.options().stream()
                    .filter(option -> option.code().equals(value))
                    .findFirst()
                    .map(option -> Texts.t(option.text()))
                    .orElse(value);
        }
        if (value.equals(ClosedQuestion.DONT_KNOW)) {
            return Texts.t("survey.public.scale.dk");
        }
        return question instanceof YesNo ? Texts.t("survey.public.answer." + value) : value;
    }
}
