package eu.gminarium.ui.participant;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import eu.gminarium.training.participant.FieldOption;
import eu.gminarium.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one can choose, one option below the other; rows that are left blank are none. */
final class OptionsField extends CustomField<List<FieldOption>> {

    private static final long serialVersionUID = 1L;

    private final Div rows = new Div();

    OptionsField() {
        super(List.of());
        setLabel(Texts.t("register.form.options"));
        setHelperText(Texts.t("register.form.options.help"));
        setWidthFull();
        rows.addClassName("gm-meeting-rows");
        add(rows, new Button(Texts.t("register.form.option.add"), VaadinIcon.PLUS.create(), click -> addRow()));
    }

    /** Whether every row is an option or blank; what is not on the screen is no hindrance. */
    boolean complete() {
        return !isVisible()
                || rows().stream().allMatch(row -> row.blank() || row.option().isPresent());
    }

    @Override
    protected List<FieldOption> generateModelValue() {
        return rows().stream().map(OptionRow::option).flatMap(Optional::stream).toList();
    }

    @Override
    protected void setPresentationValue(List<FieldOption> options) {
        rows.removeAll();
        options.forEach(option -> addRow().show(option));
    }

    private OptionRow addRow() {
        var row = new OptionRow(this::updateValue, away -> {
            rows.remove(away);
            number();
            updateValue();
        });
        rows.add(row);
        number();
        return row;
    }

    private void number() {
        List<OptionRow> present = rows();
        for (int i = 0; i < present.size(); i++) {
            present.get(i).number(i + 1);
        }
    }

    private List<OptionRow> rows() {
        List<OptionRow> found = new ArrayList<>();
        rows.getChildren().forEach(child -> found.add((OptionRow) child));
        return found;
    }
}
