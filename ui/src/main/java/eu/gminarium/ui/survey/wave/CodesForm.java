package eu.gminarium.ui.survey.wave;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import eu.gminarium.programme.DistinctNames;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.survey.code.SingleUseCodes;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Texts;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What the dialog for ordering single-use codes holds. */
record CodesForm(@Nullable Office office, @Nullable Integer quantity) {

    static FormDialog<CodesForm> ordering(List<Office> offices, BiConsumer<OfficeId, Integer> order) {
        var office = new ComboBox<Office>(Texts.t("survey.office"));
        office.setItems(offices);
        office.setItemLabelGenerator(DistinctNames.among(offices)::apply);
        var quantity = new IntegerField(Texts.t("survey.codes.count"));
        quantity.setMin(1);
        quantity.setMax(SingleUseCodes.MAX_ORDER);
        quantity.setStepButtonsVisible(true);
        return new FormDialog<>(
                        Texts.t("survey.codes.order"),
                        Texts.t("survey.codes.order.action"),
                        CodesForm.class,
                        form -> form.order(order))
                .explain(new Paragraph(Texts.t("survey.codes.order.hint")))
                .required("office", office)
                .required("quantity", quantity)
                .read(new CodesForm(offices.size() == 1 ? offices.getFirst() : null, null));
    }

    private void order(BiConsumer<OfficeId, Integer> order) {
        if (office == null) {
            throw InvalidField.of("office", "common.required");
        }
        if (quantity == null) {
            throw InvalidField.of("quantity", "common.required");
        }
        order.accept(office.id(), quantity);
    }
}
