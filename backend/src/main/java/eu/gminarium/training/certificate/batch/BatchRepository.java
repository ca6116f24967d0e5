package eu.gminarium.training.certificate.batch;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface BatchRepository extends GenericRepository<BatchRow, UUID> {

    BatchRow save(BatchRow row);

    Optional<BatchRow> findById(UUID id);

    Optional<BatchRow> findFirstBySessionIdOrderByStartedAtDesc(UUID sessionId);

    /** Moves a running one on; answers 0 if it was stopped meanwhile. */
    @Query("""
            UPDATE certificate_batch SET done = done + :people, moved_at = :now
             WHERE id = :id AND status = 'RUNNING'
            """)
    int move(UUID id, int people, Instant now);

    /** Ends a running one; answers 0 if it had ended before. */
    @Query("UPDATE certificate_batch SET status = :status, moved_at = :now WHERE id = :id AND status = 'RUNNING'")
    int end(UUID id, BatchStatus status, Instant now);
}
