package eu.gminarium.benchmark.question;

import eu.gminarium.shared.OfficeId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question and its answer.
 *
 * @param office that was asked
 * @param indicator the card's code
 * @param askedBy the asking person's name; null if they are no member any more
 * @param own whether the reader asked it
 * @param answer null while there is none
 */
public record OfficeQuestion(
        QuestionId id,
        OfficeId office,
        String indicator,
        String question,
        @Nullable String askedBy,
        boolean own,
        Instant askedAt,
        @Nullable String answer,
        @Nullable Instant answeredAt) {}
