package eu.gminarium.publicweb;

import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.shared.i18n.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the layout of every public page needs; a page's template passes it on as {@code frame}.
 *
 * @param title of the browser's tab
 * @param languages links to the same page in each language; empty if the page switches in its own way
 * @param demo whether the page says that its data are for showing only
 */
public record Frame(
        Messages messages, Locale locale, String title, String css, List<LanguageLink> languages, boolean demo) {

    public Frame {
        languages = List.copyOf(languages);
    }

    /** The text of a key in the page's language. */
    public String t(String key, @Nullable Object... arguments) {
        return messages.text(locale, key, arguments);
    }

    public String t(LocalizedText text) {
        return text.in(locale);
    }

    /** Names in the order of the page's language. */
    public Comparator<@Nullable String> byName() {
        return Formats.collator(locale);
    }

    /** The same address in each language. */
    List<LanguageLink> links(Function<String, String> address) {
        return Languages.ALL.stream()
                .map(each -> new LanguageLink(
                        each.getLanguage(),
                        messages.text(each, "public.language"),
                        address.apply(each.getLanguage()),
                        each.getLanguage().equals(language())))
                .toList();
    }

    /** The same frame with more rules in its style sheet. */
    Frame styled(String more) {
        return new Frame(messages, locale, title, css + more, languages, demo);
    }

    /** ISO 639-1, for the page's {@code lang} attribute. */
    public String language() {
        return locale.getLanguage();
    }
}
