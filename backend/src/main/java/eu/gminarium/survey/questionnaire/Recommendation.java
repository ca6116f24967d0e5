package eu.gminarium.survey.questionnaire;

import eu.gminarium.shared.LocalizedText;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.stream.IntStream;

/** How likely somebody is to recommend, from 0 (not at all) to 10. */
@Introspected
public record Recommendation(
        @NotNull @Pattern(regexp = KEY) String code,
        @NotNull LocalizedText text,
        boolean required) implements ClosedQuestion {

    /** Codes of the answers: {@code 0} to {@code 10}. */
    public static final List<String> VALUES =
            IntStream.rangeClosed(0, 10).mapToObj(Integer::toString).toList();

    @Override
    public List<String> values() {
        return VALUES;
    }

    @Override
    public boolean offersDontKnow() {
        return true;
    }
}
