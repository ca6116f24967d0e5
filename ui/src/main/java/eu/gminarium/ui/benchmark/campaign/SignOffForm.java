package eu.gminarium.ui.benchmark.campaign;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Texts;
import java.util.function.Consumer;

/** What the dialog for a signature on paper holds. */
record SignOffForm(String signatory) {

    private static final int NAME_LENGTH = 200;

    static FormDialog<SignOffForm> of(Consumer<String> sign) {
        var signatory = new TextField(Texts.t("campaign.sign.signatory"));
        signatory.setMaxLength(NAME_LENGTH);
        signatory.setHelperText(Texts.t("campaign.sign.signatory.help"));
        return new FormDialog<>(
                        Texts.t("campaign.sign.paper.title"),
                        Texts.t("campaign.sign.paper"),
                        SignOffForm.class,
                        form -> sign.accept(form.signatory()))
                .explain(new Paragraph(Texts.t("campaign.sign.paper.lead")))
                .required("signatory", signatory);
    }
}
