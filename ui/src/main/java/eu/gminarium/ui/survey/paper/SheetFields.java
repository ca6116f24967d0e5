package eu.gminarium.ui.survey.paper;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import eu.gminarium.survey.questionnaire.Answers;
import eu.gminarium.survey.questionnaire.Block;
import eu.gminarium.survey.questionnaire.ClosedQuestion;
import eu.gminarium.survey.questionnaire.Comment;
import eu.gminarium.survey.questionnaire.Condition;
import eu.gminarium.survey.questionnaire.Question;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.survey.AnswerWords;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One sheet: one key for each answer, and the cursor goes on by itself. */
final class SheetFields extends Div {

    private static final long serialVersionUID = 1L;

    private final QuestionnaireContent content;
    private final boolean withComments;
    private final Map<String, KeyField> chosen = new LinkedHashMap<>();
    private final Map<String, TextArea> comments = new LinkedHashMap<>();

    /** @param withComments whether what people wrote is typed too */
    SheetFields(QuestionnaireContent content, boolean withComments) {
        this.content = content;
        this.withComments = withComments;
        addClassName("gm-survey-sheet");
        add(new Paragraph(Texts.t("survey.paper.keys")));
        content.blocks().forEach(this::add);
        goOnByItself();
    }

    /** What was typed; answers to blocks that this person was not meant to answer do not count. */
    Answers answers() {
        Map<String, Set<String>> given = new HashMap<>();
        chosen.forEach((code, field) -> given.put(code, field.answers()));
        Map<String, String> written = new HashMap<>();
        comments.forEach((code, field) -> written.put(code, field.getValue()));
        return content.routed(new Answers(given, written));
    }

    /** How many questions with given answers the sheet has. */
    int questions() {
        return chosen.size();
    }

    /** How many of them this person was asked and left empty. */
    int empty(Answers answers) {
        return (int) content.asked(answers).stream()
                .flatMap(block -> block.questions().stream())
                .filter(question -> chosen.containsKey(question.code()) && !answers.answers(question))
                .count();
    }

    /** Empties the sheet for the next one and puts the cursor at its beginning. */
    void clear() {
        chosen.values().forEach(AbstractField::clear);
        comments.values().forEach(AbstractField::clear);
        begin();
    }

    /** Puts the cursor into the first field, so that nobody has to reach for the mouse. */
    void begin() {
        getChildren()
                .filter(Focusable.class::isInstance)
                .findFirst()
                .ifPresent(first -> ((Focusable<?>) first).focus());
    }

    private void add(Block block) {
        if (block.heading() != null) {
            add(new H3(Texts.t(block.heading())));
        }
        if (block.onlyIf() != null) {
            add(new Paragraph(onlyIf(block.onlyIf())));
        }
        block.questions().stream()
                .filter(question -> withComments || !(question instanceof Comment))
                .forEach(question -> add(field(question)));
    }

    private Component field(Question question) {
        String label = content.questions().indexOf(question) + 1 + ". " + Texts.t(question.text());
        return switch (question) {
            case ClosedQuestion closed -> {
                var field = new KeyField(closed, label);
                chosen.put(closed.code(), field);
                yield field;
            }
            case Comment _ -> {
                var field = new TextArea(label);
                field.setMaxLength(Comment.MAX_LENGTH);
                comments.put(question.code(), field);
                yield field;
            }
        };
    }

    private String onlyIf(Condition condition) {
        ClosedQuestion question = content.questions().stream()
                .filter(each -> each.code().equals(condition.question()))
                .map(ClosedQuestion.class::cast)
                .findFirst()
                .orElseThrow();
        String values = condition.values().stream()
                .map(value -> AnswerWords.of(question, value))
                .collect(Collectors.joining(" " + Texts.t("survey.or") + " "));
        return Texts.t("survey.print.sheet.only-if", content.questions().indexOf(question) + 1, values);
    }

    /** A full field hands over to the next one; Enter leaves a field empty or ends several answers. */
    private void goOnByItself() {
        getElement().executeJs("""
                const next = field => {
                  const fields = [...this.querySelectorAll('vaadin-text-field, vaadin-text-area')];
                  const at = fields.indexOf(field);
                  if (at >= 0 && at + 1 < fields.length) {
                    fields[at + 1].focus();
                  }
                };
                this.addEventListener('input', typed => {
                  const field = typed.target.closest('vaadin-text-field');
                  if (field && !field.hasAttribute('data-several') && typed.target.value.length === 1) {
                    next(field);
                  }
                });
                this.addEventListener('keydown', typed => {
                  const field = typed.target.closest('vaadin-text-field');
                  if (field && typed.key === 'Enter' && !typed.ctrlKey) {
                    typed.preventDefault();
                    next(field);
                  }
                });
                """);
    }
}
