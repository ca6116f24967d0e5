package eu.gminarium.messaging;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("outbox")
record OutboxRow(
        @Id UUID id,
        @Nullable UUID partnershipId,
        String eventKey,
        String recipient,
        String subject,
        String body,
        Instant createdAt,
        Instant nextAttemptAt,
        int attempts,
        @Nullable Instant sentAt,
        @Nullable String lastError) {}
