package eu.gminarium.ui.benchmark.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import eu.gminarium.benchmark.MissingReason;
import eu.gminarium.benchmark.imports.DecimalSign;
import eu.gminarium.benchmark.imports.FileForm;
import eu.gminarium.benchmark.imports.ImportColumn;
import eu.gminarium.benchmark.imports.ImportMapping;
import eu.gminarium.benchmark.imports.MappingGuess;
import eu.gminarium.benchmark.imports.MeasurementImports.FirstLook;
import eu.gminarium.benchmark.imports.UnknownIndicator;
import eu.gminarium.benchmark.imports.UnknownOffice;
import eu.gminarium.benchmark.measurement.MeasurementStatus;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.InvalidField.FieldError;
import eu.gminarium.ui.benchmark.Choices;
import eu.gminarium.ui.common.Problems;
import eu.gminarium.ui.common.Texts;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which column is what; begins with what the headings look like. */
final class MappingForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final List<ImportColumn> MAIN =
            List.of(ImportColumn.INDICATOR, ImportColumn.OFFICE, ImportColumn.PERIOD, ImportColumn.VALUE);

    private final Select<FileForm> form =
            Choices.of("benchmark.import.form", "benchmark.import.form.", List.of(FileForm.values()));
    private final Map<ImportColumn, Select<String>> columns = new EnumMap<>(ImportColumn.class);
    private final MultiSelectComboBox<String> valueColumns =
            new MultiSelectComboBox<>(Texts.t("benchmark.import.value-columns"));
    private final TextField indicator = new TextField(Texts.t("benchmark.import.fixed.indicator"));
    private final TextField period = new TextField(Texts.t("benchmark.import.fixed.period"));
    private final Select<DecimalSign> decimal =
            Choices.of("benchmark.import.decimal", "benchmark.import.decimal.", List.of(DecimalSign.values()));
    private final Checkbox percent = new Checkbox(Texts.t("benchmark.import.percent"));
    private final Select<UnknownOffice> offices =
            Choices.of("benchmark.import.offices", "benchmark.import.offices.", List.of(UnknownOffice.values()));
    private final Select<UnknownIndicator> indicators;
    private final Select<MissingReason> missing = Choices.of(
            "benchmark.import.missing",
            "benchmark.missing.",
            Arrays.stream(MissingReason.values())
                    .filter(reason -> reason != MissingReason.NOT_ENTERED)
                    .toList());
    private final Select<MeasurementStatus> status = Choices.of(
            "benchmark.import.as", "benchmark.status.", List.of(MeasurementStatus.SIGNED_OFF, MeasurementStatus.DRAFT));
    private final NativeDetails more;

    /** @param makesCards whether the person may let the import make indicator cards */
    MappingForm(FirstLook look, boolean makesCards) {
        addClassName("gm-import-form");
        this.indicators = Choices.of(
                "benchmark.import.indicators",
                "benchmark.import.indicators.",
                Arrays.stream(UnknownIndicator.values())
                        .filter(choice -> makesCards || choice != UnknownIndicator.CREATE)
                        .toList());
        List<String> headings = look.header().stream()
                .filter(heading -> !heading.isEmpty())
                .distinct()
                .toList();
        for (ImportColumn column : ImportColumn.values()) {
            columns.put(
                    column,
                    Choices.optional(
                            Choices.of(column.messageKey(), headings, heading -> heading),
                            "benchmark.import.no-column"));
        }
        valueColumns.setItems(headings);
        this.more = more();
        add(group(form), main(), group(decimal, offices, indicators), more);
        form.addValueChangeListener(event -> layOut(event.getValue()));
        select(ImportColumn.INDICATOR).addValueChangeListener(event -> layOut(form.getValue()));
        select(ImportColumn.PERIOD).addValueChangeListener(event -> layOut(form.getValue()));
        fill(look.guess());
    }

    private Div main() {
        Div group = group();
        MAIN.forEach(column -> group.add(select(column)));
        group.add(valueColumns, indicator, period);
        return group;
    }

    private NativeDetails more() {
        Div rest = group(missing, status);
        columns.forEach((column, select) -> {
            if (!MAIN.contains(column)) {
                rest.add(select);
            }
        });
        rest.add(percent);
        return new NativeDetails(new Span(Texts.t("benchmark.import.more")), rest);
    }

    private static Div group(Component... fields) {
        var group = new Div(fields);
        group.addClassName("gm-import-fields");
        return group;
    }

    private Select<String> select(ImportColumn column) {
        Select<String> select = columns.get(column);
        if (select == null) {
            throw new IllegalStateException("no field for " + column);
        }
        return select;
    }

    private void fill(MappingGuess guess) {
        form.setValue(guess.form());
        guess.columns().forEach((column, heading) -> select(column).setValue(heading));
        valueColumns.setValue(guess.valueColumns());
        decimal.setValue(guess.decimalSign());
        offices.setValue(UnknownOffice.REFUSE);
        indicators.setValue(UnknownIndicator.REFUSE);
        missing.setValue(guess.missingReason());
        status.setValue(guess.status());
        layOut(guess.form());
    }

    /** Shows the fields that make sense in the form. */
    private void layOut(FileForm chosen) {
        boolean wide = chosen != FileForm.LONG;
        valueColumns.setVisible(wide);
        columns.forEach((column, select) -> select.setVisible(used(column, chosen)));
        indicator.setVisible(unsaid(ImportColumn.INDICATOR));
        period.setVisible(unsaid(ImportColumn.PERIOD));
    }

    /** Whether the file could say it in a column, and does not. */
    private boolean unsaid(ImportColumn column) {
        return select(column).isVisible() && select(column).isEmpty();
    }

    private static boolean used(ImportColumn column, FileForm chosen) {
        return switch (column) {
            case OFFICE -> true;
            case INDICATOR -> chosen != FileForm.WIDE_INDICATORS;
            case PERIOD -> chosen != FileForm.WIDE_PERIODS;
            default -> chosen == FileForm.LONG;
        };
    }

    /** @throws InvalidField naming the field that is not filled in */
    ImportMapping mapping() {
        Map<ImportColumn, String> said = new EnumMap<>(ImportColumn.class);
        columns.forEach((column, select) -> {
            select.setInvalid(false);
            if (select.isVisible() && !select.isEmpty()) {
                said.put(column, select.getValue());
            }
        });
        boolean wide = form.getValue() != FileForm.LONG;
        return new ImportMapping(
                form.getValue(),
                said,
                wide ? List.copyOf(valueColumns.getValue()) : List.of(),
                indicator.isVisible() ? indicator.getValue() : null,
                period.isVisible() ? period.getValue() : null,
                decimal.getValue(),
                percent.getValue(),
                offices.getValue(),
                indicators.getValue(),
                Map.of(),
                Map.of(),
                missing.getValue(),
                status.getValue());
    }

    /** Says of a field what is wrong with it; false if the form has no field of this name. */
    boolean refuse(FieldError error) {
        for (Map.Entry<ImportColumn, Select<String>> each : columns.entrySet()) {
            if (each.getKey().name().equalsIgnoreCase(error.field())) {
                each.getValue().setErrorMessage(Problems.text(error));
                each.getValue().setInvalid(true);
                each.getValue().focus();
                return true;
            }
        }
        return false;
    }
}
