package eu.gminarium.mysteryclient.call;

import eu.gminarium.shared.Ids;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param value null where the criterion did not apply, and for words
 * @param text only of criteria for words
 */
@MappedEntity("mystery_score")
record ScoreRow(
        @Id UUID id,
        UUID callId,
        UUID criterionId,
        @Nullable Integer value,
        @Nullable String text) {

    static ScoreRow of(UUID call, UUID criterion, Score score) {
        return new ScoreRow(Ids.timeOrdered(), call, criterion, score.value(), score.text());
    }

    ScoreRow with(Score other) {
        return new ScoreRow(id, callId, criterionId, other.value(), other.text());
    }

    Score toScore(String criterion) {
        return new Score(criterion, value, text);
    }
}
