package eu.gminarium.messaging;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

    @Query("""
            INSERT INTO outbox_attachment (outbox_id, number, name, content_type, bytes)
            VALUES (:outboxId, :number, :name, :contentType, :bytes)
            """)
    void attach(UUID outboxId, int number, String name, String contentType, byte[] bytes);

    @Query("""
            SELECT name, content_type, coalesce(bytes, convert_to(content, 'UTF8')) AS content
              FROM outbox_attachment
             WHERE outbox_id = :outboxId
             ORDER BY number
            """)
    List<Attachment> attachments(UUID outboxId);

    /**
     * The mail that waits longest and that no other sender holds; it stays locked until the transaction ends. Addresses
     * of the top-level domain example (RFC 2606) belong to nobody, demo data uses them.
     */
    @Query("""
            SELECT id, partnership_id, event_key, recipient, subject, body, created_at, next_attempt_at, attempts,
                   sent_at, last_error
              FROM outbox
             WHERE sent_at IS NULL AND next_attempt_at <= :now AND attempts < :attempts
               AND recipient NOT LIKE '%.example'
             ORDER BY next_attempt_at, id
             LIMIT 1
               FOR UPDATE SKIP LOCKED
            """)
    Optional<OutboxRow> nextDue(Instant now, int attempts);

    @Query("UPDATE outbox SET sent_at = :now, attempts = attempts + 1, last_error = NULL WHERE id = :id")
    void markSent(UUID id, Instant now);

    @Query("""
            UPDATE outbox SET attempts = attempts + 1, next_attempt_at = :nextAttemptAt, last_error = :error
             WHERE id = :id
            """)
    void markFailed(UUID id, Instant nextAttemptAt, String error);

    @Query("UPDATE outbox SET attempts = 0, next_attempt_at = :now WHERE id = :id AND sent_at IS NULL")
    void retry(UUID id, Instant now);

    Optional<OutboxRow> findById(UUID id);

    /** @param partnershipId null for the platform's own mail */
    @Query("""
            SELECT id, partnership_id, event_key, recipient, subject, body, created_at, next_attempt_at, attempts,
                   sent_at, last_error
              FROM outbox
             WHERE partnership_id IS NOT DISTINCT FROM CAST(:partnershipId AS uuid)
             ORDER BY created_at DESC, id DESC
             LIMIT :limit OFFSET :offset
            """)
    List<OutboxRow> page(@Nullable UUID partnershipId, long offset, int limit);

    @Query("""
            SELECT count(*) FROM outbox
             WHERE partnership_id IS NOT DISTINCT FROM CAST(:partnershipId AS uuid)
            """)
    long count(@Nullable UUID partnershipId);

    /** Mail that was given up, by partnership; the platform's own has no partnership. */
    @Query("""
            SELECT partnership_id, count(*) AS mails, min(created_at) AS oldest
              FROM outbox
             WHERE sent_at IS NULL AND attempts >= :attempts AND recipient NOT LIKE '%.example'
             GROUP BY partnership_id
             ORDER BY oldest
            """)
    List<GivenUpView> givenUp(int attempts);

    /** Makes all mail of a partnership that was given up due again; answers how many that was. */
    @Query("""
            UPDATE outbox SET attempts = 0, next_attempt_at = :now
             WHERE partnership_id IS NOT DISTINCT FROM CAST(:partnershipId AS uuid)
               AND sent_at IS NULL AND attempts >= :attempts AND recipient NOT LIKE '%.example'
            """)
    int retryGivenUp(@Nullable UUID partnershipId, int attempts, Instant now);
}
