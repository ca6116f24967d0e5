package eu.gminarium.training.certificate.batch;

import eu.gminarium.training.SessionId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("certificate_batch")
record BatchRow(
        @Id UUID id,
        UUID sessionId,
        int total,
        int done,
        BatchStatus status,
        Instant startedAt,
        Instant movedAt,
        @Nullable UUID accountId) {

    /** A running one moves many times a second. */
    private static final Duration STILL = Duration.ofMinutes(2);

    Batch toBatch(Instant now) {
        boolean interrupted =
                status == BatchStatus.RUNNING && movedAt.plus(STILL).isBefore(now);
        return new Batch(
                new BatchId(id),
                new SessionId(sessionId),
                total,
                done,
                interrupted ? BatchStatus.INTERRUPTED : status,
                startedAt);
    }
}
