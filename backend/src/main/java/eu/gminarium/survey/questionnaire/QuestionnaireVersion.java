package eu.gminarium.survey.questionnaire;

import eu.gminarium.shared.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire as it was saved once.
 *
 * @param number from 1
 * @param by who saved it; null for the program itself
 */
public record QuestionnaireVersion(
        long number,
        QuestionnaireContent content,
        Instant savedAt,
        @Nullable AccountId by) {}
