package eu.gminarium.messaging;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface OutboxRepository extends GenericRepository<OutboxRow, UUID> {

    /** The one write that partnerships' roles may do; no ON CONFLICT, because that needs the right to read. */
    @Query("""
            INSERT INTO outbox (id, partnership_id, event_key, recipient, subject, body, created_at, next_attempt_at)
            VALUES (:id, :partnershipId, :eventKey, :recipient, :subject, :body, :createdAt, :createdAt)
            """)
    void add(
            UUID id,
            @Nullable UUID partnershipId,
            String eventKey,
            String recipient,
            String subject,
            String body,
            Instant createdAt);
}
