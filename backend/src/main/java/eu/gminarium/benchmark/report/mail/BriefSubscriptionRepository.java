package eu.gminarium.benchmark.report.mail;

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
interface BriefSubscriptionRepository extends GenericRepository<BriefSubscriptionRow, UUID> {

    /** Answers 0 if it stood there before. */
    @Query("""
            INSERT INTO brief_subscription (account_id, office_id, since) VALUES (:accountId, :officeId, :since)
            ON CONFLICT (account_id, office_id) DO NOTHING
            """)
    int add(UUID accountId, UUID officeId, Instant since);

    /** Answers 0 if there was none. */
    @Query("DELETE FROM brief_subscription WHERE account_id = :accountId AND office_id = :officeId")
    int remove(UUID accountId, UUID officeId);

    @Query("SELECT DISTINCT account_id FROM brief_subscription")
    List<UUID> accounts();

    @Query("SELECT account_id, office_id, since FROM brief_subscription WHERE account_id = :accountId ORDER BY since")
    List<BriefSubscriptionRow> ofAccount(UUID accountId);
}
