package eu.gminarium.ui.survey.wave;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import eu.gminarium.programme.DistinctNames;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.staff.Unit;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.survey.link.NewLink;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Texts;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the dialog for a further link of an office holds. */
record LinkForm(
        @Nullable Office office, String name, @Nullable Unit unit) {

    /** @param units of an office */
    static FormDialog<LinkForm> adding(
            List<Office> offices, Function<OfficeId, List<Unit>> units, Consumer<NewLink> add) {
        var unit = new ComboBox<Unit>(Texts.t("survey.link.unit"));
        unit.setItemLabelGenerator(Unit::name);
        var office = new ComboBox<Office>(Texts.t("survey.office"));
        office.setItems(offices);
        office.setItemLabelGenerator(DistinctNames.among(offices)::apply);
        office.addValueChangeListener(chosen -> unit.setItems(
                chosen.getValue() == null
                        ? List.of()
                        : units.apply(chosen.getValue().id())));
        var name = new TextField(Texts.t("survey.link.name"));
        name.setMaxLength(NewLink.MAX_NAME);
        unit.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null && name.isEmpty()) {
                name.setValue(shortened(chosen.getValue().name()));
            }
        });
        return new FormDialog<>(
                        Texts.t("survey.link.add"),
                        Texts.t("survey.link.add.action"),
                        LinkForm.class,
                        form -> add.accept(form.toLink()))
                .explain(new Paragraph(Texts.t("survey.link.add.hint")))
                .required("office", office)
                .required("name", name)
                .field("unit", unit)
                .read(new LinkForm(offices.size() == 1 ? offices.getFirst() : null, "", null));
    }

    private static String shortened(String name) {
        return name.substring(0, Math.min(name.length(), NewLink.MAX_NAME)).strip();
    }

    private NewLink toLink() {
        if (office == null) {
            throw InvalidField.of("office", "common.required");
        }
        return new NewLink(office.id(), name, unit == null ? null : unit.id());
    }
}
