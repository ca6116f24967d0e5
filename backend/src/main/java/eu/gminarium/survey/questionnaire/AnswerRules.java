package eu.gminarium.survey.questionnaire;

import eu.gminarium.shared.problem.InvalidField;
import java.util.Set;

/** What must hold of answers to a questionnaire. */
final class AnswerRules {

    private final QuestionnaireContent content;

    AnswerRules(QuestionnaireContent content) {
        this.content = content;
    }

    void check(Answers answers) {
        answers.chosen().forEach(this::checkChosen);
        answers.comments().keySet().forEach(this::checkComment);
        if (!content.routed(answers).equals(answers)) {
            throw InvalidField.of("answers", "survey.answers.not-routed");
        }
        if (answers.isEmpty()) {
            throw InvalidField.of("answers", "survey.answers.empty");
        }
    }

    private void checkChosen(String code, Set<String> chosen) {
        if (!(content.question(code).orElse(null) instanceof ClosedQuestion question)) {
            throw InvalidField.of(code, "survey.answers.not-asked");
        }
        if (!question.accepts(chosen)) {
            throw InvalidField.of(code, "survey.answers.not-offered", String.join(" ", question.values()));
        }
    }

    private void checkComment(String code) {
        if (!(content.question(code).orElse(null) instanceof Comment)) {
            throw InvalidField.of(code, "survey.answers.not-asked");
        }
    }
}
