package eu.gminarium.ui.mysteryclient;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.ui.common.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A text in the three languages of the interface; one of them is enough. */
final class LocalizedField extends CustomField<LocalizedText> {

    private static final long serialVersionUID = 1L;
    private static final List<String> LANGUAGES = List.of("pl", "cs", "en");

    private final Map<String, TextArea> areas = new LinkedHashMap<>();

    LocalizedField(String label) {
        setLabel(label);
        setWidthFull();
        LANGUAGES.forEach(language -> {
            var area = new TextArea(Texts.t("mystery.language." + language));
            area.setWidthFull();
            area.setMinRows(1);
            areas.put(language, area);
        });
        var fields = new Div();
        fields.addClassName("gm-localized");
        areas.values().forEach(fields::add);
        add(fields);
    }

    @Override
    protected @Nullable LocalizedText generateModelValue() {
        Map<String, String> texts = new LinkedHashMap<>();
        areas.forEach((language, area) -> {
            if (!area.getValue().isBlank()) {
                texts.put(language, area.getValue().strip());
            }
        });
        return texts.isEmpty() ? null : new LocalizedText(texts);
    }

    @Override
    protected void setPresentationValue(@Nullable LocalizedText text) {
        areas.forEach((language, area) ->
                area.setValue(text == null ? "" : text.byLanguage().getOrDefault(language, "")));
    }
}
