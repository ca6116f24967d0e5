package eu.gminarium.mysteryclient.call;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface QueueQueries extends GenericRepository<CallRow, UUID> {

    /** The planned calls of the auditor with the account; only the last attempt says when to try again. */
    @Query("""
            SELECT c.id AS call_id, coalesce(t.attempts, 0) AS attempts, t.retry_at,
                   EXISTS (SELECT 1 FROM mystery_draft d WHERE d.call_id = c.id AND d.called_at IS NOT NULL) AS begun
              FROM mystery_call c
              JOIN mystery_auditor a ON a.id = c.auditor_id
              LEFT JOIN LATERAL (SELECT count(*) AS attempts,
                                        (array_agg(retry_at ORDER BY at DESC, id DESC))[1] AS retry_at
                                   FROM mystery_attempt WHERE call_id = c.id) t ON true
             WHERE a.account_id = :account AND c.status = 'PLANNED'
            """)
    List<WaitingCall> waiting(UUID account);
}
