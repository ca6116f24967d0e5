package eu.gminarium.ui.benchmark.campaign;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Texts;
import java.util.function.Consumer;

/** What the dialog for giving values back holds. */
record ReturnForm(String reason) {

    private static final int REASON_LENGTH = 1000;

    /** @param what the indicator's name, or the whole form */
    static FormDialog<ReturnForm> of(String what, Consumer<String> giveBack) {
        var reason = new TextArea(Texts.t("campaign.return.reason"));
        reason.setMaxLength(REASON_LENGTH);
        reason.setHelperText(Texts.t("campaign.return.reason.help"));
        return new FormDialog<>(
                        Texts.t("campaign.return.title", what),
                        Texts.t("campaign.return"),
                        ReturnForm.class,
                        form -> giveBack.accept(form.reason()))
                .explain(new Paragraph(Texts.t("campaign.return.lead")))
                .required("reason", reason);
    }
}
