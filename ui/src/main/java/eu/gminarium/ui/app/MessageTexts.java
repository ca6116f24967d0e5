package eu.gminarium.ui.app;

import com.vaadin.flow.i18n.I18NProvider;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.shared.i18n.Messages;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Gives Vaadin the program's texts. */
@Singleton
final class MessageTexts implements I18NProvider {

    private static final long serialVersionUID = 1L;

    private final transient Messages messages;

    MessageTexts(Messages messages) {
        this.messages = messages;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.ALL;
    }

    @Override
    public String getTranslation(String key, Locale locale, @Nullable Object... arguments) {
        return messages.text(locale, key, arguments);
    }
}
