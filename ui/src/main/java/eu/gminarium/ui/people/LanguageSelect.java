package eu.gminarium.ui.people;

import com.vaadin.flow.component.select.Select;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.ui.common.Texts;
import java.util.Locale;

/** One of the interface's languages by its ISO 639-1 code. */
final class LanguageSelect extends Select<String> {

    private static final long serialVersionUID = 1L;

    LanguageSelect(String label) {
        setLabel(label);
        setItems(Languages.ALL.stream().map(Locale::getLanguage).toList());
        setItemLabelGenerator(code -> Languages.byCode(code).getDisplayLanguage(Texts.locale()));
    }
}
