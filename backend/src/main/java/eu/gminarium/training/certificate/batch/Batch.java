package eu.gminarium.training.certificate.batch;

import eu.gminarium.training.SessionId;
import java.time.Instant;

/**
 * An issue in one go.
 *
 * @param total how many people were ready when it began
 * @param done how many of them were looked at so far, {@code total} at the end
 */
public record Batch(BatchId id, SessionId session, int total, int done, BatchStatus status, Instant startedAt) {

    public boolean running() {
        return status == BatchStatus.RUNNING;
    }
}
