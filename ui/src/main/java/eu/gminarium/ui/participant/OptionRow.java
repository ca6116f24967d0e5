package eu.gminarium.ui.participant;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.training.participant.FieldOption;
import eu.gminarium.ui.common.LocalizedField;
import eu.gminarium.ui.common.Texts;
import java.util.Optional;
import java.util.function.Consumer;

/** The fields of one option of a choice. */
final class OptionRow extends Div {

    private static final long serialVersionUID = 1L;

    private final LocalizedField label = LocalizedField.line("", FieldDialogs.LONGEST_LABEL);
    private final TextField key = new TextField();
    private final Button away = new Button(VaadinIcon.TRASH.create());

    OptionRow(Runnable changed, Consumer<OptionRow> remove) {
        addClassName("gm-row");
        getElement().setAttribute("role", "group");
        key.setMaxLength(FieldKeys.LONGEST);
        label.addValueChangeListener(event -> changed.run());
        key.addValueChangeListener(event -> changed.run());
        away.addClickListener(click -> remove.accept(this));
        away.addThemeVariants(ButtonVariant.TERTIARY);
        add(label, key, away);
    }

    /** @param number its place, from 1 */
    void number(int number) {
        String name = Texts.t("register.form.option", number);
        getElement().setAttribute("aria-label", name);
        label.setLabel(name);
        label.within(name);
        key.setLabel(Texts.t("register.form.option.key", number));
        away.setAriaLabel(Texts.t("register.form.option.remove", number));
    }

    void show(FieldOption option) {
        label.setValue(option.label());
        key.setValue(option.key());
    }

    boolean blank() {
        return label.isEmpty() && key.getValue().isBlank();
    }

    /** The option; empty while it has no label, or a key that cannot be. */
    Optional<FieldOption> option() {
        LocalizedText said = label.getValue();
        return said == null || !FieldKeys.fits(key.getValue())
                ? Optional.empty()
                : Optional.of(new FieldOption(FieldKeys.of(key.getValue(), said), said));
    }
}
