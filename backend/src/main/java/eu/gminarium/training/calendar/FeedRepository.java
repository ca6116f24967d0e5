package eu.gminarium.training.calendar;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Rows of the platform. */
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface FeedRepository extends GenericRepository<FeedRow, UUID> {

    Optional<FeedRow> findByAccountId(UUID accountId);

    Optional<FeedRow> findBySecretHash(String secretHash);

    @Query("""
            INSERT INTO calendar_feed (account_id, secret_hash, created_at) VALUES (:accountId, :secretHash, :createdAt)
            ON CONFLICT (account_id) DO UPDATE SET secret_hash = excluded.secret_hash, created_at = excluded.created_at
            """)
    void put(UUID accountId, String secretHash, Instant createdAt);

    void deleteByAccountId(UUID accountId);
}
