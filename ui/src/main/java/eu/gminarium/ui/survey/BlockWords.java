package eu.gminarium.ui.survey;

import eu.gminarium.survey.questionnaire.Block;
import eu.gminarium.survey.questionnaire.ClosedQuestion;
import eu.gminarium.survey.questionnaire.Condition;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.ui.common.Texts;
import java.util.stream.Collectors;

/** What a block is called, and whom it is for, in the reader's language. */
final class BlockWords {

    private BlockWords() {}

    /** @param number from 1 */
    static String of(QuestionnaireContent content, Block block, int number) {
        String name =
                block.heading() == null ? Texts.t(block.questions().getFirst().text()) : Texts.t(block.heading());
        String numbered = number + ". " + name;
        return block.onlyIf() == null
                ? numbered
                : Texts.t("survey.preview.only-if", numbered, condition(content, block.onlyIf()));
    }

    private static String condition(QuestionnaireContent content, Condition condition) {
        return content.questions().stream()
                .filter(each -> each.code().equals(condition.question()))
                .filter(ClosedQuestion.class::isInstance)
                .map(ClosedQuestion.class::cast)
                .findFirst()
                .map(each -> words(each, condition))
                .orElse(condition.question());
    }

    private static String words(ClosedQuestion question, Condition condition) {
        String values = condition.values().stream()
                .sorted()
                .map(value -> AnswerWords.of(question, value))
                .collect(Collectors.joining(" " + Texts.t("survey.or") + " "));
        return Texts.t(question.text()) + " " + values;
    }
}
