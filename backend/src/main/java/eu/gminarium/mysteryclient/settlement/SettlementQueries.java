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
     * Calls that are over, by auditor and time; one that nobody answered counts at its last attempt. Whoever tried before
     * the call went to somebody else has a line of their own for these attempts.
     *
     * @param until first moment that no longer counts
     */
    @Query("""
            SELECT c.id, c.audit_id, t.auditor_id, a.name AS auditor_name, c.office_id, c.scenario_id, t.made_at,
                   t.attempts, CASE WHEN t.passed_on THEN NULL ELSE c.duration_seconds END AS duration_seconds,
                   c.status, c.exclusion_reason, t.passed_on
              FROM mystery_call c
              JOIN LATERAL (SELECT c.auditor_id, coalesce(c.called_at, max(at)) AS made_at,
                                   CAST(count(*) AS integer) AS attempts, false AS passed_on
                              FROM mystery_attempt WHERE call_id = c.id AND auditor_id = c.auditor_id
                             UNION ALL
                            SELECT auditor_id, max(at), CAST(count(*) AS integer), true
                              FROM mystery_attempt WHERE call_id = c.id AND auditor_id <> c.auditor_id
                             GROUP BY auditor_id) t ON true
              JOIN mystery_auditor a ON a.id = t.auditor_id
             WHERE c.status <> 'PLANNED'
               AND t.made_at >= :from
               AND t.made_at < :until
               AND (CAST(:auditor AS uuid) IS NULL OR t.auditor_id = :auditor)
             ORDER BY a.name, t.auditor_id, t.made_at, c.id
            """)
    List<MadeCall> made(Instant from, Instant until, @Nullable UUID auditor);
}
