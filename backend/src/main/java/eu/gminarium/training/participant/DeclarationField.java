package eu.gminarium.training.participant;

import eu.gminarium.shared.LocalizedText;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A field of a programme's declaration, as its funder asks.
 *
 * @param key as answers refer to it; {@code sex} with the options {@code female} and {@code male} and {@code birth-year} are those
 *     by which project indicators count
 * @param required whether a declaration without it is incomplete
 * @param options of a choice, at least two; empty for every other type
 */
@Introspected
public record DeclarationField(
        @NotNull @Pattern(regexp = DeclarationField.KEY) String key,
        @NotNull LocalizedText label,
        @NotNull FieldType type,
        boolean required,
        @NotNull List<@Valid FieldOption> options) {

    /** What the key of a field, or of an option, looks like. */
    public static final String KEY = "[a-z][a-z0-9-]{0,39}";

    /** Field of the sex, by which indicators are told apart. */
    public static final String SEX = "sex";

    /** Field of the year of birth, from which the age at entry follows. */
    public static final String BIRTH_YEAR = "birth-year";

    public DeclarationField {
        options = options == null ? List.of() : List.copyOf(options);
    }

    /** Whether project indicators count by this field. */
    public boolean counted() {
        return key.equals(SEX) || key.equals(BIRTH_YEAR);
    }

    /** What the answer says: of a choice the label of its option, and the answer itself if there is no such option. */
    public String said(String answer, Locale language) {
        return options.stream()
                .filter(option -> option.key().equals(answer))
                .map(option -> option.label().in(language))
                .findFirst()
                .orElse(answer);
    }

    /** Whether answers to the other field are answers to this one, whatever the two say on the screen. */
    boolean takesAnswersOf(DeclarationField other) {
        return key.equals(other.key) && type == other.type && optionKeys().equals(other.optionKeys());
    }

    private Set<String> optionKeys() {
        return options.stream().map(FieldOption::key).collect(Collectors.toSet());
    }
}
