package eu.gminarium.survey.questionnaire;

import eu.gminarium.shared.LocalizedText;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;

/** A question to be answered by yes or no. */
@Introspected
public record YesNo(
        @NotNull @Pattern(regexp = KEY) String code,
        @NotNull LocalizedText text,
        boolean required) implements ClosedQuestion {

    /** Codes of the two answers. */
    public static final List<String> VALUES = List.of("yes", "no");

    @Override
    public List<String> values() {
        return VALUES;
    }

    @Override
    public boolean offersDontKnow() {
        return true;
    }
}
