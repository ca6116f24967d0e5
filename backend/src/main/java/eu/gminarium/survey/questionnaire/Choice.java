package eu.gminarium.survey.questionnaire;

import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.problem.InvalidField;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A choice among answers that the questionnaire's author wrote, such as how somebody came to the office.
 *
 * @param multiple whether more than one may be chosen
 * @param options in the order in which they are offered; no code twice
 */
@Introspected
public record Choice(
        @NotNull @Pattern(regexp = KEY) String code,
        @NotNull LocalizedText text,
        boolean required,
        boolean multiple,
        @NotNull @Size(min = 2, max = MAX_OPTIONS) List<@Valid Option> options)
        implements ClosedQuestion {

    /** As many as one key each can be given to on paper entry. */
    public static final int MAX_OPTIONS = 20;

    public Choice {
        options = List.copyOf(options);
        if (options.stream().map(Option::code).distinct().count() < options.size()) {
            throw InvalidField.of("options", "survey.questionnaire.option-twice");
        }
        if (multiple && options.stream().anyMatch(option -> option.code().equals(DONT_KNOW))) {
            throw InvalidField.of("options", "survey.questionnaire.option-dk");
        }
    }

    /**
     * One of the answers.
     *
     * @param code kebab-case; {@value ClosedQuestion#DONT_KNOW} for one that leaves the denominator, such as "I prefer not to say"
     */
    @Introspected
    public record Option(
            @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,39}")
            String code,

            @NotNull LocalizedText text) {}

    @Override
    public List<String> values() {
        return options.stream().map(Option::code).toList();
    }

    @Override
    public boolean asksLike(ClosedQuestion other) {
        return other instanceof Choice choice
                && text.equals(choice.text)
                && multiple == choice.multiple
                && options.equals(choice.options);
    }

    /** Never: authors write such an answer themselves, in the words that fit. */
    @Override
    public boolean offersDontKnow() {
        return false;
    }
}
