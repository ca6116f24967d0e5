package eu.gminarium.mysteryclient.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.gminarium.mysteryclient.call.Score;
import eu.gminarium.shared.problem.InvalidField;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A score: either a value or not applicable.
 *
 * @param criterion the criterion's code
 * @param value 0 or 1 for YES_NO, 1 to 5 for SCALE; null where it did not apply
 * @param notApplicable whether it did not apply and leaves the denominator
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record ScoreJson(
        @NotBlank String criterion,
        @Nullable Integer value,
        @Nullable Boolean notApplicable) {

    static ScoreJson of(Score score) {
        return new ScoreJson(score.criterion(), score.value(), score.value() == null);
    }

    /** @throws InvalidField if there is neither a value nor an N/A, or both */
    Score toScore() {
        if ((value == null) != Boolean.TRUE.equals(notApplicable)) {
            throw InvalidField.of("scores", "mystery.invalid.value-or-na", criterion);
        }
        return new Score(criterion, value);
    }

    static List<Score> scores(@Nullable List<ScoreJson> scores) {
        return scores == null
                ? List.of()
                : scores.stream().map(ScoreJson::toScore).toList();
    }
}
