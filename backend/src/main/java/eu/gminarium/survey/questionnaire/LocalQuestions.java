package eu.gminarium.survey.questionnaire;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one office asks besides the core, which all offices of the partnership share: in blocks of its own, which are asked only after
 * each other's answers. It never touches a core question, and its codes cannot be one's.
 *
 * @param blocks empty if the office asks nothing more; every code begins with {@value #PREFIX}, the last block is for everybody
 */
@Introspected
public record LocalQuestions(@NotNull List<@Valid Block> blocks) {

    /** What the codes of local questions begin with, and no core question's. */
    public static final String PREFIX = "local-";

    /** More would make the questionnaire the office's instead of the partnership's. */
    public static final int MAX_QUESTIONS = 10;

    /** Answers to choose from, in all choices together; more could make a page of more than 30 kB. */
    public static final int MAX_OPTIONS = 50;

    /** Characters in one language, of all texts together; likewise. */
    public static final int MAX_CHARACTERS = 3000;

    /** No local questions. */
    public static final LocalQuestions NONE = new LocalQuestions(List.of());

    public LocalQuestions {
        blocks = List.copyOf(blocks);
        new LocalRules(blocks).check();
    }

    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    public Stream<Question> questions() {
        return blocks.stream().flatMap(block -> block.questions().stream());
    }

    /** Whether a question is an office's own. */
    public static boolean isLocal(Question question) {
        return question.code().startsWith(PREFIX);
    }
}
