package eu.gminarium.ui.benchmark.action;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import eu.gminarium.benchmark.practice.GoodPractice;
import eu.gminarium.benchmark.question.NewQuestion;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Texts;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the dialog that asks an office holds. */
record QuestionForm(String question, @Nullable Boolean sharesAddress) {

    /** @param notes what the office has written on the indicator already */
    static FormDialog<QuestionForm> of(
            String office, String indicatorName, String code, List<GoodPractice> notes, Consumer<NewQuestion> send) {
        var question = new TextArea(Texts.t("question.field.question"));
        question.setPlaceholder(Texts.t("question.field.example"));
        question.setMinRows(4);
        FormDialog<QuestionForm> dialog = new FormDialog<>(
                        Texts.t("question.ask.title", office) + ": " + indicatorName,
                        Texts.t("question.send"),
                        QuestionForm.class,
                        form -> send.accept(
                                new NewQuestion(code, form.question(), Boolean.TRUE.equals(form.sharesAddress()))))
                .explain(new Paragraph(Texts.t("question.ask.note")));
        notes.forEach(note -> dialog.explain(
                new Paragraph(Texts.t("question.ask.notes", note.content().title()))));
        return dialog.required("question", question)
                .field("sharesAddress", new Checkbox(Texts.t("question.field.sharesAddress")));
    }
}
