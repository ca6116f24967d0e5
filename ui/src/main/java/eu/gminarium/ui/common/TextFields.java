package eu.gminarium.ui.common;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.i18n.Languages;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One text in three languages side by side, below each other on a phone. */
public final class TextFields extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 1000;

    private final Paragraph caption = new Paragraph();
    private final Map<Locale, TextArea> fields = new LinkedHashMap<>();

    /** @param label what the text is; the language is added to each field's label */
    public TextFields(String label) {
        addClassName("gm-languages");
        getElement().setAttribute("role", "group");
        caption.getElement().setAttribute("aria-hidden", "true");
        add(caption);
        for (Locale language : Languages.ALL) {
            var field = new TextArea(Texts.t("common.language." + language.getLanguage()));
            field.getElement().setAttribute("lang", language.getLanguage());
            field.setMaxLength(LONGEST);
            fields.put(language, field);
            add(field);
        }
        label(label);
    }

    /** Says anew what the text is. */
    public void label(String label) {
        getElement().setAttribute("aria-label", label);
        caption.setText(label);
        fields.values().forEach(field -> field.setAriaLabel(label + ", " + field.getLabel()));
    }

    /** For those who see it the name stands elsewhere. */
    public void hideCaption() {
        caption.setVisible(false);
    }

    /** Fills the fields; null empties them. */
    public void read(@Nullable LocalizedText text) {
        fields.forEach((language, field) ->
                field.setValue(text == null ? "" : text.byLanguage().getOrDefault(language.getLanguage(), "")));
    }

    /** The text; empty if no language is filled. */
    public Optional<LocalizedText> text() {
        Map<String, String> words = new HashMap<>();
        fields.forEach((language, field) -> {
            if (!field.getValue().isBlank()) {
                words.put(language.getLanguage(), field.getValue().strip());
            }
        });
        return words.isEmpty() ? Optional.empty() : Optional.of(new LocalizedText(words));
    }

    /** The text; marks the first field and gives nothing if no language is filled. */
    public Optional<LocalizedText> required() {
        Optional<LocalizedText> text = text();
        fields.values().forEach(field -> field.setInvalid(false));
        if (text.isEmpty()) {
            TextArea first = fields.values().iterator().next();
            first.setErrorMessage(Texts.t("common.language.one-needed"));
            first.setInvalid(true);
            first.focus();
        }
        return text;
    }
}
