package eu.gminarium.ui.survey;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eu.gminarium.survey.questionnaire.Choice;
import eu.gminarium.ui.common.RowList;
import eu.gminarium.ui.common.TextFields;
import eu.gminarium.ui.common.Texts;
import java.util.Optional;

/** The fields of one answer that can be chosen. */
final class OptionFields extends Div implements RowList.Row {

    private static final long serialVersionUID = 1L;
    private static final String CODE = "[a-z0-9][a-z0-9-]{0,39}";

    private final CodeField code = new CodeField(CODE, "survey.option.code.hint");
    private final TextFields text = new TextFields(Texts.t("survey.option"));
    private final Div head = new Div();

    OptionFields() {
        addClassName("gm-survey-option");
        head.addClassName("gm-survey-section-head");
        text.hideCaption();
        add(head, text, code);
    }

    OptionFields(Choice.Option option) {
        this();
        code.setValue(option.code());
        text.read(option.text());
    }

    @Override
    public String name(int number) {
        return Texts.t("survey.option.number", number);
    }

    @Override
    public void show(String name, Div buttons) {
        text.label(name);
        head.removeAll();
        head.add(new Span(name), buttons);
    }

    /** The answer, or nothing if a field is marked as wrong. */
    Optional<Choice.Option> option() {
        boolean right = code.isRight();
        return text.required().filter(words -> right).map(words -> new Choice.Option(code.getValue(), words));
    }

    /** The answer as far as it is filled in, without marking anything. */
    Optional<Choice.Option> draft() {
        return code.isEmpty() ? Optional.empty() : text.text().map(words -> new Choice.Option(code.getValue(), words));
    }
}
