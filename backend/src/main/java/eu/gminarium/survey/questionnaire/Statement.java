package eu.gminarium.survey.questionnaire;

import eu.gminarium.shared.LocalizedText;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;

/**
 * A statement that respondents rate from 1 to 5.
 *
 * @param code waves are compared by it, as long as the words are the same too
 * @param area key of the area that the question belongs to, shared with indicators
 */
@Introspected
public record Statement(
        @NotNull @Pattern(regexp = KEY) String code,
        @NotNull @Pattern(regexp = KEY) String area,
        @NotNull LocalizedText text,
        boolean required)
        implements ClosedQuestion {

    /** Codes of the ratings: {@code 1} to {@code 5}. */
    public static final List<String> VALUES = List.of("1", "2", "3", "4", "5");

    /** A required one; "don't know" is always a way out. */
    public Statement(String code, String area, LocalizedText text) {
        this(code, area, text, true);
    }

    @Override
    public List<String> values() {
        return VALUES;
    }

    @Override
    public boolean offersDontKnow() {
        return true;
    }
}
