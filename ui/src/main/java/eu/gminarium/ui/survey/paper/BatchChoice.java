package eu.gminarium.ui.survey.paper;

import com.vaadin.flow.component.select.Select;
import eu.gminarium.survey.paper.PaperBatch;
import eu.gminarium.survey.paper.PaperBatchId;
import eu.gminarium.ui.common.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The batch whose number is printed on the sheets; empty for sheets without one. */
final class BatchChoice extends Select<PaperBatch> {

    private static final long serialVersionUID = 1L;

    BatchChoice() {
        setLabel(Texts.t("survey.batch"));
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(Texts.t("survey.batch.none"));
        setItemLabelGenerator(batch -> batch == null
                ? Texts.t("survey.batch.none")
                : Texts.t("survey.batch.choice", batch.number(), batch.entered(), batch.entered() + batch.left()));
    }

    /** Offers these batches; the one that was chosen stays so, at first the last one that is not full is. */
    void offer(List<PaperBatch> batches, boolean first) {
        PaperBatchId chosen = chosen();
        setItems(batches);
        batches.stream()
                .filter(batch -> first ? batch.left() > 0 : batch.id().equals(chosen))
                .reduce((earlier, later) -> later)
                .ifPresent(this::setValue);
    }

    @Nullable
    PaperBatchId chosen() {
        return getValue() == null ? null : getValue().id();
    }
}
