package eu.gminarium.ui.survey.paper;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import eu.gminarium.survey.paper.BatchCounts;
import eu.gminarium.survey.paper.NewBatch;
import eu.gminarium.survey.paper.PaperBatch;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Texts;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the dialog for a batch's counts holds; empty for what nobody has counted. */
record CountForm(
        @Nullable Integer printed,
        @Nullable Integer handedOut,
        @Nullable Integer returned) {

    static FormDialog<CountForm> of(PaperBatch batch, Consumer<BatchCounts> save) {
        return new FormDialog<>(
                        Texts.t("survey.batch.count.of", batch.number()),
                        Texts.t("survey.save"),
                        CountForm.class,
                        form -> save.accept(form.toCounts(batch)))
                .explain(new Paragraph(Texts.t("survey.batch.count.hint")))
                .required("printed", field("survey.batch.printed"))
                .field("handedOut", field("survey.batch.handed-out"))
                .field("returned", field("survey.batch.returned"))
                .read(new CountForm(batch.printed(), batch.handedOut(), batch.returned()));
    }

    private static IntegerField field(String label) {
        var field = new IntegerField(Texts.t(label));
        field.setMin(0);
        field.setMax(NewBatch.MAX_PRINTED);
        return field;
    }

    private BatchCounts toCounts(PaperBatch batch) {
        return new BatchCounts(printed == null ? batch.printed() : printed, handedOut, returned, batch.version());
    }
}
