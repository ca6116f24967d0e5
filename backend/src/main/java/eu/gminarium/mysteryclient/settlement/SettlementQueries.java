package eu.gminarium.mysteryclient.settlement;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface SettlementQueries extends GenericRepository<MadeCallRow, UUID> {

    /**
     * Calls that are over, by auditor and time; one that nobody answered counts at its last attempt.
     *
     * @param until first moment that no longer counts
     */
    @Query("""
            SELECT c.id, c.audit_id, c.auditor_id, a.name AS auditor_name, c.office_id, c.scenario_id,
                   coalesce(c.called_at, t.last_at) AS made_at, t.attempts, c.duration_seconds, c.status,
                   c.exclusion_reason
              FROM mystery_call c
              JOIN mystery_auditor a ON a.id = c.auditor_id
              JOIN LATERAL (SELECT max(at) AS last_at, CAST(count(*) AS integer) AS attempts
                              FROM mystery_attempt WHERE call_id = c.id) t ON true
             WHERE c.status <> 'PLANNED'
               AND coalesce(c.called_at, t.last_at) >= :from
               AND coalesce(c.called_at, t.last_at) < :until
               AND (CAST(:auditor AS uuid) IS NULL OR c.auditor_id = :auditor)
             ORDER BY a.name, c.auditor_id, made_at, c.id
            """)
    List<MadeCall> made(Instant from, Instant until, @Nullable UUID auditor);
}
