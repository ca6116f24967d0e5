package eu.gminarium.survey.http;

import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.problem.InvalidField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Texts as the API has them: an object with the languages as names. */
public final class Words {

    private static final Set<String> LANGUAGES = Set.of("pl", "cs", "en");

    private Words() {}

    /** @throws InvalidField if there is no text, or one in a language that nobody reads here */
    public static LocalizedText required(String field, @Nullable Map<String, String> words) {
        LocalizedText text = optional(field, words);
        if (text == null) {
            throw InvalidField.of(field, "validation.NotBlank");
        }
        return text;
    }

    /** The same, null if there is no text. */
    public static @Nullable LocalizedText optional(String field, @Nullable Map<String, String> words) {
        if (words != null) {
            words.values().forEach(word -> present(field, word));
        }
        if (words == null || words.values().stream().allMatch(String::isBlank)) {
            return null;
        }
        if (!LANGUAGES.containsAll(words.keySet())) {
            throw InvalidField.of(field, "survey.language");
        }
        return new LocalizedText(words);
    }

    /** The texts by language; null for none. */
    public static @Nullable Map<String, String> of(@Nullable LocalizedText text) {
        return text == null ? null : text.byLanguage();
    }

    /**
     * Reads each element of a list.
     *
     * @param read gets the element and its place, such as {@code blocks[0]}
     * @throws InvalidField with the place of an element that is missing
     */
    public static <J, T> List<T> each(String field, @Nullable List<@Nullable J> sent, BiFunction<J, String, T> read) {
        List<@Nullable J> elements = sent == null ? List.of() : sent;
        return IntStream.range(0, elements.size())
                .mapToObj(i -> read.apply(present(field + "[" + i + "]", elements.get(i)), field + "[" + i + "]"))
                .toList();
    }

    /** @throws InvalidField if it is missing */
    public static <T> T present(String field, @Nullable T value) {
        if (value == null) {
            throw InvalidField.of(field, "validation.NotNull");
        }
        return value;
    }
}
