package eu.gminarium.ui.survey.paper;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.survey.paper.NewBatch;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Texts;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the dialog for a new batch holds. */
record BatchForm(@Nullable Integer printed, @Nullable Integer checkEvery) {

    static FormDialog<BatchForm> planning(Consumer<BatchForm> save) {
        var printed = new IntegerField(Texts.t("survey.batch.printed"));
        printed.setMin(1);
        printed.setMax(NewBatch.MAX_PRINTED);
        var check = new IntegerField(Texts.t("survey.batch.check-every"));
        check.setMin(0);
        check.setMax(NewBatch.MAX_CHECK_EVERY);
        check.setHelperText(Texts.t("survey.batch.check-every.hint"));
        return new FormDialog<>(Texts.t("survey.batch.new"), Texts.t("survey.batch.new.action"), BatchForm.class, save)
                .explain(new Paragraph(Texts.t("survey.batch.new.hint")))
                .required("printed", printed)
                .required("checkEvery", check)
                .read(new BatchForm(null, NewBatch.USUAL_CHECK));
    }

    NewBatch toNewBatch() {
        if (printed == null) {
            throw InvalidField.of("printed", "common.required");
        }
        return new NewBatch(printed, checkEvery == null ? 0 : checkEvery);
    }
}
