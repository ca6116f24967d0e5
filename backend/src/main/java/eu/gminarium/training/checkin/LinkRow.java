package eu.gminarium.training.checkin;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("check_in_link")
record LinkRow(
        @Id UUID id,
        UUID meetingId,
        String secretHash,
        Instant madeAt,
        @Nullable UUID accountId,
        @Nullable Instant revokedAt) {}
