package eu.gminarium.mysteryclient.call;

import eu.gminarium.shared.Ids;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param value null where the criterion did not apply */
@MappedEntity("mystery_score")
record ScoreRow(
        @Id UUID id,
        UUID callId,
        UUID criterionId,
        @Nullable Integer value) {

    static ScoreRow of(UUID call, UUID criterion, @Nullable Integer value) {
        return new ScoreRow(Ids.timeOrdered(), call, criterion, value);
    }

    ScoreRow withValue(@Nullable Integer other) {
        return new ScoreRow(id, callId, criterionId, other);
    }
}
