package eu.gminarium.mysteryclient.call;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("mystery_draft")
record DraftRow(
        @Id UUID callId,
        @Nullable Instant calledAt,
        @Nullable Integer durationSeconds,
        @Nullable String notes,
        Instant savedAt,
        long version) {

    Draft toDraft(List<Score> scores) {
        return new Draft(new CallId(callId), calledAt, durationSeconds, notes, scores, savedAt, version);
    }
}
