package eu.gminarium.training.certificate.http;

import eu.gminarium.training.certificate.batch.Batch;
import eu.gminarium.training.certificate.batch.BatchStatus;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/**
 * The issue of a session's certificates in one go.
 *
 * @param done how many of {@code total} people were looked at
 */
@Serdeable
record BatchJson(UUID id, UUID sessionId, int total, int done, BatchStatus status, Instant startedAt) {

    static BatchJson of(Batch batch) {
        return new BatchJson(
                batch.id().value(),
                batch.session().value(),
                batch.total(),
                batch.done(),
                batch.status(),
                batch.startedAt());
    }
}
