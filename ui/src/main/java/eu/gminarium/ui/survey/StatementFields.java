package eu.gminarium.ui.survey;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.survey.questionnaire.Statement;
import eu.gminarium.ui.common.Texts;
import java.util.Optional;

/** The fields of one rated statement. */
final class StatementFields extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField code = new TextField(Texts.t("survey.statement.code"));
    private final ComboBox<String> area = new ComboBox<>(Texts.t("survey.statement.area"));
    private final TextFields text;

    /**
     * @param number its place, from 1
     * @param moves what the buttons do
     */
    StatementFields(int number, Moves moves) {
        addClassName("gm-survey-statement");
        text = new TextFields(Texts.t("survey.statement.number", number));
        code.setHelperText(Texts.t("survey.statement.code.hint"));
        code.setAllowedCharPattern("[a-z0-9-]");
        code.setMaxLength(40);
        area.setItems(Areas.OFFERED);
        area.setAllowCustomValue(true);
        area.addCustomValueSetListener(typed -> area.setValue(typed.getDetail()));
        area.setItemLabelGenerator(Areas::name);
        var buttons = new Div(
                button(VaadinIcon.ARROW_UP, "survey.statement.up", number, moves.up()),
                button(VaadinIcon.ARROW_DOWN, "survey.statement.down", number, moves.down()),
                button(VaadinIcon.TRASH, "survey.statement.remove", number, moves.remove()));
        buttons.addClassName("gm-survey-row-actions");
        var keys = new Div(code, area, buttons);
        keys.addClassName("gm-survey-statement-keys");
        add(text, keys);
    }

    void read(Statement statement) {
        code.setValue(statement.code());
        area.setValue(statement.area());
        text.read(statement.text());
    }

    /** The statement, or nothing if a field is marked as wrong. */
    Optional<Statement> statement() {
        Optional<LocalizedText> words = text.required();
        code.setErrorMessage(Texts.t("survey.statement.code.wrong"));
        code.setInvalid(!code.getValue().matches(Statement.KEY));
        String key = area.getValue() == null ? "" : area.getValue();
        area.setErrorMessage(Texts.t("survey.statement.code.wrong"));
        area.setInvalid(!key.matches(Statement.KEY));
        return words.filter(given -> !code.isInvalid() && !area.isInvalid())
                .map(given -> new Statement(code.getValue(), key, given));
    }

    private static Button button(VaadinIcon icon, String key, int number, Runnable action) {
        var button = new Button(icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(Texts.t(key, number));
        button.setTooltipText(Texts.t(key, number));
        return button;
    }

    /** What happens to a statement among the others. */
    record Moves(Runnable up, Runnable down, Runnable remove) {}
}
