package eu.gminarium.survey.paper;

import eu.gminarium.survey.questionnaire.Answers;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sheets of one office to be entered together.
 *
 * @param batch whose number is printed on them; null for sheets without one
 * @param assisted whether somebody helped to fill them in, or asked the questions
 */
@Introspected
public record Sheets(
        @Nullable PaperBatchId batch,
        boolean assisted,
        @NotEmpty @Size(max = MAX) List<Answers> answers) {

    /** More come from a file. */
    public static final int MAX = 1000;

    public Sheets {
        answers = List.copyOf(answers);
    }
}
