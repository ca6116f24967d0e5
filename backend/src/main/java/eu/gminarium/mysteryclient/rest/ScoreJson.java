package eu.gminarium.mysteryclient.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.gminarium.mysteryclient.call.Score;
import eu.gminarium.shared.problem.InvalidField;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A score: a value, words, or not applicable.
 *
 * @param criterion the criterion's code
 * @param value 0 or 1 for YES_NO, 1 to 5 for SCALE, whole units for TIME; null for TEXT and where it did not apply
 * @param text what was said, only for TEXT
 * @param notApplicable whether it did not apply and leaves the denominator
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record ScoreJson(
        @NotBlank String criterion,
        @Nullable Integer value,
        @Nullable @Size(max = 2000) String text,
        @Nullable Boolean notApplicable) {

    static ScoreJson of(Score score) {
        return new ScoreJson(score.criterion(), score.value(), score.text(), score.isEmpty());
    }

    /** @throws InvalidField if there is neither an answer nor an N/A, or both */
    Score toScore() {
        Score score = new Score(criterion, value, text);
        if (score.isEmpty() != Boolean.TRUE.equals(notApplicable)) {
            throw InvalidField.of("scores", "mystery.invalid.value-or-na", criterion);
        }
        return score;
    }

    static List<Score> scores(@Nullable List<ScoreJson> scores) {
        return scores == null
                ? List.of()
                : scores.stream().map(ScoreJson::toScore).toList();
    }
}
