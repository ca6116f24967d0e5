package eu.gminarium.survey.questionnaire;

import eu.gminarium.shared.LocalizedText;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Questions that stand on one page.
 *
 * @param heading stands above them; null if a single question speaks for itself
 * @param onlyIf when it is asked; null for always
 * @param scale the words for the ratings 1 to 5 of its statements; empty for agreement, which the page has words for
 */
@Introspected
public record Block(
        @Nullable LocalizedText heading,
        @Nullable @Valid Condition onlyIf,
        List<LocalizedText> scale,
        @NotEmpty @Size(max = MAX_QUESTIONS) List<@Valid Question> questions) {

    /** More on one page would be too long for a phone and for 30 kB. */
    public static final int MAX_QUESTIONS = 15;

    public Block {
        scale = List.copyOf(scale);
        questions = List.copyOf(questions);
    }

    /** A block that is always asked, its statements rated by agreement. */
    public Block(@Nullable LocalizedText heading, List<? extends Question> questions) {
        this(heading, null, List.of(), List.copyOf(questions));
    }

    Set<String> codes() {
        return questions.stream().map(Question::code).collect(Collectors.toUnmodifiableSet());
    }
}
