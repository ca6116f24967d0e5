package eu.gminarium.ui.mysteryclient.plan;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import eu.gminarium.ui.common.Confirm;
import eu.gminarium.ui.common.Texts;

/** Takes a part of a plan away, after a question. */
final class RemoveButton extends Button {

    private static final long serialVersionUID = 1L;

    /** @param name of what is removed */
    RemoveButton(String name, Runnable remove) {
        super(Texts.t("mystery.remove"));
        setAriaLabel(Texts.t("mystery.remove.what", name));
        addThemeVariants(ButtonVariant.TERTIARY);
        addClickListener(click -> Confirm.danger(
                Texts.t("mystery.remove.question", name),
                Texts.t("mystery.remove.consequence"),
                Texts.t("mystery.remove"),
                remove));
    }
}
