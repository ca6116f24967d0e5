package eu.gminarium.shared;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A text that people write in several languages, such as a question or a criterion.
 *
 * @param byLanguage ISO 639-1 code to text; at least one, none blank
 */
public record LocalizedText(Map<String, String> byLanguage) {

    public LocalizedText {
        byLanguage = new TreeMap<>(byLanguage);
        byLanguage.values().removeIf(String::isBlank);
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("a localized text needs at least one language");
        }
        byLanguage = Map.copyOf(byLanguage);
    }

    public static LocalizedText of(String language, String text) {
        return new LocalizedText(Map.of(language, text));
    }

    /** The text in the language, else in English, else in the first language by code. */
    public String in(Locale locale) {
        String wanted = byLanguage.get(locale.getLanguage());
        if (wanted != null) {
            return wanted;
        }
        String english = byLanguage.get("en");
        return english != null
                ? english
                : byLanguage.entrySet().stream()
                        .min(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                        .orElseThrow()
                        .getValue();
    }
}
