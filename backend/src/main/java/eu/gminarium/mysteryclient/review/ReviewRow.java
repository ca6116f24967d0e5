package eu.gminarium.mysteryclient.review;

import eu.gminarium.mysteryclient.call.CallId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("mystery_review")
record ReviewRow(
        @Id UUID callId,
        ReviewDecision decision,
        @Nullable String reason,
        Instant decidedAt,
        @Nullable UUID accountId) {

    Review toReview() {
        return new Review(new CallId(callId), decision, reason, decidedAt);
    }
}
