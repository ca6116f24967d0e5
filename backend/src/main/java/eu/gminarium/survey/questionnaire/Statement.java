package eu.gminarium.survey.questionnaire;

import eu.gminarium.shared.LocalizedText;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * A statement that respondents rate from 1 to 5.
 *
 * @param code the same core question has the same code in every questionnaire: waves are compared by it, as long as the words are the same too
 * @param area key of the area that the question belongs to, shared with indicators
 */
@Introspected
public record Statement(
        @NotNull @Pattern(regexp = KEY) String code,
        @NotNull @Pattern(regexp = KEY) String area,
        @NotNull LocalizedText text) {

    /** What codes and area keys look like: kebab-case. */
    public static final String KEY = "[a-z][a-z0-9-]{0,39}";
}
