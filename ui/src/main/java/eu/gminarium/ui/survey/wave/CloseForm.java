package eu.gminarium.ui.survey.wave;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.Waves;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Texts;
import java.util.function.Consumer;

/** What the dialog for closing a wave before its last day holds. */
record CloseForm(String reason) {

    static FormDialog<CloseForm> of(Wave wave, Consumer<String> close) {
        var reason = new TextArea(Texts.t("survey.wave.close.reason"));
        reason.setHelperText(Texts.t("survey.wave.close.reason.hint"));
        reason.setMaxLength(Waves.MAX_REASON);
        return new FormDialog<>(
                        Texts.t("survey.wave.close.early.question"),
                        Texts.t("survey.wave.close.action"),
                        CloseForm.class,
                        form -> close.accept(form.reason()))
                .danger()
                .explain(new Paragraph(Texts.t("survey.wave.close.early.consequence", wave.endsOn())))
                .required("reason", reason);
    }
}
