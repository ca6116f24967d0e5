package eu.gminarium.messaging.notification;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface NotificationRepository extends GenericRepository<NotificationRow, UUID> {

    NotificationRow save(NotificationRow row);

    /** Newest first. */
    @Query("""
            SELECT id, account_id, kind, event_key, text_key, arguments, page, subject_id, created_at, read_at
              FROM notification
             WHERE account_id = :accountId AND (NOT :unread OR read_at IS NULL)
             ORDER BY created_at DESC, id DESC
             LIMIT :limit OFFSET :offset
            """)
    List<NotificationRow> page(UUID accountId, boolean unread, int limit, long offset);

    @Query("""
            SELECT count(*) FROM notification WHERE account_id = :accountId AND (NOT :unread OR read_at IS NULL)
            """)
    long count(UUID accountId, boolean unread);

    @Query("""
            UPDATE notification SET read_at = coalesce(read_at, :now) WHERE id = :id AND account_id = :accountId
            """)
    int read(UUID id, UUID accountId, Instant now);

    @Query("UPDATE notification SET read_at = NULL WHERE id = :id AND account_id = :accountId")
    int unread(UUID id, UUID accountId);

    @Query("UPDATE notification SET read_at = :now WHERE account_id = :accountId AND read_at IS NULL")
    int readAll(UUID accountId, Instant now);

    @Query("UPDATE notification SET read_at = :now WHERE subject_id = :subject AND kind = 'TASK' AND read_at IS NULL")
    int settle(UUID subject, Instant now);

    /** Answers 1 for whoever tells it first. Who comes at the same time waits for the first one's transaction. */
    @Query("INSERT INTO told_event (event_key, told_at) VALUES (:key, :now) ON CONFLICT (event_key) DO NOTHING")
    int tell(String key, Instant now);
}
