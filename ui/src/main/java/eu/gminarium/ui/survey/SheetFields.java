package eu.gminarium.ui.survey;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import eu.gminarium.survey.questionnaire.Answers;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.questionnaire.Rating;
import eu.gminarium.ui.common.Texts;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** One sheet: a digit per statement, and the cursor goes on by itself. Empty means no answer, 0 means "don't know". */
final class SheetFields extends Div {

    private static final long serialVersionUID = 1L;
    private static final String DONT_KNOW = "0";

    private final Map<String, TextField> ratings = new LinkedHashMap<>();
    private final TextArea comment = new TextArea();

    SheetFields(QuestionnaireContent content) {
        addClassName("gm-survey-sheet");
        add(new Paragraph(Texts.t("survey.paper.keys")));
        content.statements().forEach(statement -> {
            var field = new TextField(Texts.t(statement.text()));
            field.setAllowedCharPattern("[0-5]");
            field.setMaxLength(1);
            field.setAutoselect(true);
            field.getElement().setAttribute("inputmode", "numeric");
            ratings.put(statement.code(), field);
            add(field);
        });
        if (content.comment() != null) {
            comment.setLabel(Texts.t(content.comment()));
            comment.setMaxLength(Answers.MAX_COMMENT);
            add(comment);
        }
        goOnByItself();
    }

    Answers answers() {
        Map<String, Rating> given = new HashMap<>();
        ratings.forEach((code, field) -> rating(field.getValue()).ifPresent(rating -> given.put(code, rating)));
        return new Answers(given, comment.getValue());
    }

    /** Empties the sheet for the next one and puts the cursor at its beginning. */
    void clear() {
        ratings.values().forEach(TextField::clear);
        comment.clear();
        ratings.values().iterator().next().focus();
    }

    private static Optional<Rating> rating(String digit) {
        return Rating.of(DONT_KNOW.equals(digit) ? Rating.DONT_KNOW.code() : digit);
    }

    private void goOnByItself() {
        getElement().executeJs("""
                this.addEventListener('input', typed => {
                  const fields = [...this.querySelectorAll('vaadin-text-field, vaadin-text-area')];
                  const at = fields.indexOf(typed.target.closest('vaadin-text-field'));
                  if (at >= 0 && typed.target.value.length === 1 && at + 1 < fields.length) {
                    fields[at + 1].focus();
                  }
                });
                """);
    }
}
