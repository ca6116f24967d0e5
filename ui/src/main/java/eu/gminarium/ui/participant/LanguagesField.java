package eu.gminarium.ui.participant;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.ui.common.Texts;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A short text in the three languages; one of them is enough. */
final class LanguagesField extends CustomField<LocalizedText> {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 200;

    private final Map<Locale, TextField> fields = new LinkedHashMap<>();

    LanguagesField(String label) {
        setLabel(label);
        setWidthFull();
        var all = new Div();
        all.addClassName("gm-localized");
        for (Locale language : Languages.ALL) {
            var field = new TextField(Texts.t("register.form.language." + language.getLanguage()));
            field.getElement().setAttribute("lang", language.getLanguage());
            field.setMaxLength(LONGEST);
            field.setWidthFull();
            fields.put(language, field);
            all.add(field);
        }
        add(all);
    }

    /** Names each field after what it is part of, for people who hear one field at a time. */
    void within(String whole) {
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
