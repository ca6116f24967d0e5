package eu.gminarium.ui.survey.wave;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import eu.gminarium.programme.DistinctNames;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Texts;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the dialog for adding an office to a wave holds. */
record OfficeForm(@Nullable Office office) {

    static FormDialog<OfficeForm> adding(List<Office> absent, Consumer<OfficeId> add) {
        var choice = new ComboBox<Office>(Texts.t("survey.office"));
        choice.setItems(absent);
        choice.setItemLabelGenerator(DistinctNames.among(absent)::apply);
        return new FormDialog<>(
                        Texts.t("survey.wave.add-office"),
                        Texts.t("survey.wave.add-office.action"),
                        OfficeForm.class,
                        form -> add.accept(form.chosen()))
                .explain(new Paragraph(Texts.t("survey.wave.add-office.hint")))
                .required("office", choice);
    }

    private OfficeId chosen() {
        if (office == null) {
            throw InvalidField.of("office", "common.required");
        }
        return office.id();
    }
}
