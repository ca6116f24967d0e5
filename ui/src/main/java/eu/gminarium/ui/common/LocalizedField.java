package eu.gminarium.ui.common;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.i18n.Languages;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A text in the three languages of the interface; one of them is enough. */
public final class LocalizedField extends CustomField<LocalizedText> {

    private static final long serialVersionUID = 1L;

    private final Map<Locale, TextFieldBase<?, String>> fields = new LinkedHashMap<>();

    private LocalizedField(String label, Supplier<TextFieldBase<?, String>> field) {
        setLabel(label);
        setWidthFull();
        var all = new Div();
        all.addClassName("gm-localized");
        for (Locale language : Languages.ALL) {
            TextFieldBase<?, String> input = field.get();
            input.setLabel(Texts.t("common.language." + language.getLanguage()));
            input.getElement().setAttribute("lang", language.getLanguage());
            input.setWidthFull();
            fields.put(language, input);
            all.add(input);
        }
        add(all);
    }

    /** Of any length, over several lines. */
    public static LocalizedField text(String label) {
        return new LocalizedField(label, () -> {
            var area = new TextArea();
            area.setMinRows(1);
            return area;
        });
    }

    /** @param longest characters in each language, on one line */
    public static LocalizedField line(String label, int longest) {
        return new LocalizedField(label, () -> {
            var line = new TextField();
            line.setMaxLength(longest);
            return line;
        });
    }

    /** Names each field after what it is part of, for people who hear one field at a time. */
    public void within(String whole) {
        fields.values().forEach(field -> field.setAriaLabel(whole + ", " + field.getLabel()));
    }

    @Override
    protected @Nullable LocalizedText generateModelValue() {
        Map<String, String> texts = new LinkedHashMap<>();
        fields.forEach((language, field) -> {
            if (!field.getValue().isBlank()) {
                texts.put(language.getLanguage(), field.getValue().strip());
            }
        });
        return texts.isEmpty() ? null : new LocalizedText(texts);
    }

    @Override
    protected void setPresentationValue(@Nullable LocalizedText text) {
        fields.forEach((language, field) ->
                field.setValue(text == null ? "" : text.byLanguage().getOrDefault(language.getLanguage(), "")));
    }
}
