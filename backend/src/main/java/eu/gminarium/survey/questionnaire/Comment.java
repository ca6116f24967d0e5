package eu.gminarium.survey.questionnaire;

import eu.gminarium.shared.LocalizedText;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** A question to be answered in one's own words. */
@Introspected
public record Comment(
        @NotNull @Pattern(regexp = KEY) String code,
        @NotNull LocalizedText text,
        boolean required) implements Question {

    /** Characters of an answer. */
    public static final int MAX_LENGTH = 2000;
}
