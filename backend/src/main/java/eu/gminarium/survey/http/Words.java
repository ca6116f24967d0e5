package eu.gminarium.survey.http;

import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.problem.InvalidField;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Texts as the API has them: an object with the languages as names. */
final class Words {

    private static final Set<String> LANGUAGES = Set.of("pl", "cs", "en");

    private Words() {}

    /** @throws InvalidField if there is no text, or one in a language that nobody reads here */
    static LocalizedText required(String field, @Nullable Map<String, String> words) {
        LocalizedText text = optional(field, words);
        if (text == null) {
            throw InvalidField.of(field, "validation.NotBlank");
        }
        return text;
    }

    static @Nullable LocalizedText optional(String field, @Nullable Map<String, String> words) {
        if (words == null || words.values().stream().allMatch(String::isBlank)) {
            return null;
        }
        if (!LANGUAGES.containsAll(words.keySet())) {
            throw InvalidField.of(field, "survey.language");
        }
        return new LocalizedText(words);
    }

    static @Nullable Map<String, String> of(@Nullable LocalizedText text) {
        return text == null ? null : text.byLanguage();
    }
}
