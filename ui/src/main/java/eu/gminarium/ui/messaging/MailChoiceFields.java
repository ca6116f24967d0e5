package eu.gminarium.ui.messaging;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import eu.gminarium.messaging.notification.Kind;
import eu.gminarium.messaging.notification.MailChoices;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Texts;

/** Which kinds of messages come by mail; what nobody may choose is said and cannot be changed. */
public final class MailChoiceFields extends Div {

    private static final long serialVersionUID = 1L;

    public MailChoiceFields(MailChoices choices) {
        addClassName("gm-mail-choices");
        choices.get().forEach((kind, mail) -> add(field(choices, kind, mail)));
    }

    private static Checkbox field(MailChoices choices, Kind kind, boolean mail) {
        var field = new Checkbox(Texts.t("message.Kind." + kind), mail);
        if (!kind.optional()) {
            field.setReadOnly(true);
            field.setLabel(Texts.t("message.Kind." + kind) + " (" + Texts.t("message.mail.always") + ")");
        }
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choices.choose(kind, change.getValue());
                Notices.success(Texts.t("message.mail.saved"));
            }
        });
        return field;
    }
}
