package eu.gminarium.mysteryclient.call;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface CallQueries extends GenericRepository<CallRow, UUID> {

    /**
     * A page of calls by day; null filters nothing.
     *
     * @param account only calls of the auditor with this account, and of audits that run or ran; in a running audit none before
     *     the auditor declared conflicts, and no planned call to an office with one, or one that
     *     employs the auditor during the audit
     * @param employee who the account is by now, whom no office may employ either
     */
    @Query("""
            SELECT c.id, c.audit_id, c.office_id, c.scenario_id, c.auditor_id, a.name AS auditor_name, c.planned_on,
                   c.planned_hour, c.called_at, c.duration_seconds, c.status, c.exclusion_reason, c.notes, c.version,
                   p.achieved, p.possible
              FROM (SELECT i.id, i.audit_id, i.office_id, i.scenario_id, i.auditor_id, i.planned_on, i.planned_hour,
                           i.called_at, i.duration_seconds, i.status, i.exclusion_reason, i.notes, i.version
                      FROM mystery_call i
                      JOIN mystery_auditor m ON m.id = i.auditor_id
                      JOIN mystery_audit u ON u.id = i.audit_id
                     WHERE (CAST(:id AS uuid) IS NULL OR i.id = :id)
                       AND (CAST(:audit AS uuid) IS NULL OR i.audit_id = :audit)
                       AND (CAST(:office AS uuid) IS NULL OR i.office_id = :office)
                       AND (CAST(:status AS text) IS NULL OR i.status = :status)
                       AND (CAST(:account AS uuid) IS NULL OR (m.account_id = :account AND u.status <> 'PLANNED'
                              AND (u.status <> 'RUNNING' OR EXISTS (SELECT 1 FROM mystery_declaration d
                                    WHERE d.audit_id = u.id AND d.auditor_id = m.id))
                              AND (i.status <> 'PLANNED' OR (NOT EXISTS (SELECT 1 FROM mystery_conflict k
                                    WHERE k.auditor_id = m.id AND k.office_id = i.office_id)
                                AND NOT EXISTS (SELECT 1 FROM employment e
                                    WHERE e.employee_id IN (m.employee_id, CAST(:employee AS uuid)) AND e.office_id = i.office_id
                                      AND e.valid_from <= u.ends_on AND (e.valid_to IS NULL OR e.valid_to >= u.starts_on))))))
                     ORDER BY coalesce(i.planned_on, CAST(i.called_at AS date)), i.planned_hour, i.called_at, i.id
                     LIMIT :size OFFSET :skip) c
              JOIN mystery_auditor a ON a.id = c.auditor_id
              LEFT JOIN LATERAL (SELECT sum(achieved) AS achieved, sum(possible) AS possible
                                   FROM mystery_points WHERE call_id = c.id) p ON true
             ORDER BY coalesce(c.planned_on, CAST(c.called_at AS date)), c.planned_hour, c.called_at, c.id
            """)
    List<CallLine> page(
            @Nullable UUID id,
            @Nullable UUID audit,
            @Nullable UUID office,
            @Nullable String status,
            @Nullable UUID account,
            @Nullable UUID employee,
            int size,
            long skip);

    @Query("""
            SELECT count(*)
              FROM mystery_call i
              JOIN mystery_auditor m ON m.id = i.auditor_id
              JOIN mystery_audit u ON u.id = i.audit_id
             WHERE (CAST(:audit AS uuid) IS NULL OR i.audit_id = :audit)
               AND (CAST(:office AS uuid) IS NULL OR i.office_id = :office)
               AND (CAST(:status AS text) IS NULL OR i.status = :status)
               AND (CAST(:account AS uuid) IS NULL OR (m.account_id = :account AND u.status <> 'PLANNED'
                      AND (u.status <> 'RUNNING' OR EXISTS (SELECT 1 FROM mystery_declaration d
                            WHERE d.audit_id = u.id AND d.auditor_id = m.id))
                      AND (i.status <> 'PLANNED' OR (NOT EXISTS (SELECT 1 FROM mystery_conflict k
                            WHERE k.auditor_id = m.id AND k.office_id = i.office_id)
                        AND NOT EXISTS (SELECT 1 FROM employment e
                            WHERE e.employee_id IN (m.employee_id, CAST(:employee AS uuid)) AND e.office_id = i.office_id
                              AND e.valid_from <= u.ends_on AND (e.valid_to IS NULL OR e.valid_to >= u.starts_on))))))
            """)
    long count(
            @Nullable UUID audit,
            @Nullable UUID office,
            @Nullable String status,
            @Nullable UUID account,
            @Nullable UUID employee);
}
