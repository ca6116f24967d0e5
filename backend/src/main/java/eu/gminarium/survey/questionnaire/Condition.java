package eu.gminarium.survey.questionnaire;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Set;

/**
 * When a block is asked: one of these answers was given to a question of an earlier block.
 *
 * @param question its code
 * @param values codes of the answers, any of which will do
 */
@Introspected
public record Condition(@NotNull String question, @NotEmpty Set<String> values) {

    public Condition {
        values = Set.copyOf(values);
    }

    boolean holds(Answers answers) {
        return answers.chosen(question).stream().anyMatch(values::contains);
    }

    /** Whether it asks for answers that the question has. */
    boolean fits(ClosedQuestion question) {
        return values.stream().allMatch(value -> question.accepts(Set.of(value)));
    }
}
