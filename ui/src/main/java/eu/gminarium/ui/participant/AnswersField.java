package eu.gminarium.ui.participant;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import eu.gminarium.training.participant.DeclarationField;
import eu.gminarium.training.participant.FieldOption;
import eu.gminarium.ui.common.Dates;
import eu.gminarium.ui.common.Texts;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A field for each field of the programme's declaration; all of them may stay empty, for what is not known yet. */
final class AnswersField extends CustomField<Map<String, String>> {

    private static final long serialVersionUID = 1L;

    private final Map<String, Component> inputs = new LinkedHashMap<>();

    AnswersField(List<DeclarationField> fields) {
        super(Map.of());
        setLabel(Texts.t("register.declaration.answers"));
        var all = new Div();
        all.addClassName("gm-localized");
        for (DeclarationField field : fields) {
            Component input = input(field);
            inputs.put(field.key(), input);
            if (input instanceof HasSize sized) {
                sized.setWidthFull();
            }
            all.add(input);
        }
        add(all);
    }

    private static Component input(DeclarationField field) {
        String label = field.required()
                ? Texts.t(field.label())
                : Texts.t("register.declaration.optional", Texts.t(field.label()));
        return switch (field.type()) {
            case CHOICE -> choice(field, label);
            case DATE -> Dates.picker(label);
            case TEXT, NUMBER -> new TextField(label);
            case PESEL, RODNE_CISLO -> identity(label);
        };
    }

    private static TextField identity(String label) {
        var field = new TextField(label);
        field.setHelperText(Texts.t("register.declaration.identity.help"));
        return field;
    }

    private static Select<FieldOption> choice(DeclarationField field, String label) {
        var choice = new Select<FieldOption>();
        choice.setLabel(label);
        choice.setItems(field.options());
        choice.setEmptySelectionAllowed(true);
        choice.setItemLabelGenerator(option -> option == null ? "" : Texts.t(option.label()));
        return choice;
    }

    @Override
    protected Map<String, String> generateModelValue() {
        Map<String, String> answers = new LinkedHashMap<>();
        inputs.forEach((key, input) -> {
            Object value = ((HasValue<?, ?>) input).getValue();
            answers.put(
                    key,
                    switch (value) {
                        case null -> "";
                        case FieldOption option -> option.key();
                        default -> value.toString();
                    });
        });
        return answers;
    }

    @Override
    protected void setPresentationValue(Map<String, String> answers) {
        inputs.forEach((key, input) -> show(input, answers.getOrDefault(key, "")));
    }

    @SuppressWarnings("unchecked") // the fields above are choices of options
    private static void show(Component input, String answer) {
        switch (input) {
            case Select<?> choice ->
                ((Select<FieldOption>) choice)
                        .setValue(((Select<FieldOption>) choice)
                                .getListDataView()
                                .getItems()
                                .filter(option -> option.key().equals(answer))
                                .findFirst()
                                .orElse(null));
            case DatePicker day -> day.setValue(answer.isEmpty() ? null : LocalDate.parse(answer));
            case TextField text -> text.setValue(answer);
            default -> throw new IllegalStateException("no such field");
        }
    }
}
