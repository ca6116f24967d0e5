package eu.gminarium.ui.mysteryclient.call;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import eu.gminarium.mysteryclient.call.ExclusionReason;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.mysteryclient.Choices;
import java.util.function.Consumer;

/** Takes a call out of the result, for a reason that must be picked. */
final class ExclusionRow extends Div {

    private static final long serialVersionUID = 1L;

    ExclusionRow(Consumer<ExclusionReason> exclude) {
        Select<ExclusionReason> reason = Choices.of("mystery.exclude.reason", ExclusionReason.values());
        reason.setErrorMessage(Texts.t("common.required"));
        var button = new Button(Texts.t("mystery.exclude"), click -> {
            ExclusionReason chosen = reason.getValue();
            reason.setInvalid(chosen == null);
            if (chosen == null) {
                reason.focus();
            } else {
                exclude.accept(chosen);
            }
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        addClassName("gm-row");
        add(reason, button);
    }
}
