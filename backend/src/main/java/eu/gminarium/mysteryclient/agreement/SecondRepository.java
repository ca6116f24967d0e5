package eu.gminarium.mysteryclient.agreement;

import eu.gminarium.mysteryclient.call.CriterionValue;
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
interface SecondRepository extends GenericRepository<SecondRow, UUID> {

    Iterable<SecondRow> saveAll(Iterable<SecondRow> rows);

    /** The calls of an audit that count or may still count, always in the same order. */
    @Query("""
            SELECT c.id AS call_id, c.office_id, c.auditor_id FROM mystery_call c
             WHERE c.audit_id = :audit AND c.status <> 'EXCLUDED'
               AND NOT EXISTS (SELECT 1 FROM mystery_second s
                                 LEFT JOIN mystery_conflict k ON k.auditor_id = s.auditor_id AND k.office_id = c.office_id
                                WHERE s.call_id = c.id
                                  AND (s.auditor_id = c.auditor_id OR (s.done_at IS NULL AND k.office_id IS NOT NULL)))
             ORDER BY c.id
            """)
    List<CandidateRow> candidates(UUID audit);

    /** The sample of an audit, without calls that were excluded, given to their second auditor or closed to them since. */
    @Query("""
            SELECT s.call_id, s.auditor_id, s.done_at FROM mystery_second s JOIN mystery_call c ON c.id = s.call_id
             WHERE c.audit_id = :audit AND c.status <> 'EXCLUDED' AND c.auditor_id <> s.auditor_id
               AND (s.done_at IS NOT NULL OR NOT EXISTS (SELECT 1 FROM mystery_conflict k
                     WHERE k.auditor_id = s.auditor_id AND k.office_id = c.office_id))
             ORDER BY s.call_id
            """)
    List<SecondRow> ofAudit(UUID audit);

    /**
     * Null filters nothing; only audits that run or ran.
     *
     * @param account only those of the second auditor with this account: in a running audit none before they declared conflicts,
     *     and no open one to an office with a conflict, or that employs them during the audit
     */
    @Query("""
            SELECT s.call_id, c.audit_id, c.office_id, c.scenario_id, s.auditor_id, a.name AS auditor_name,
                   a.account_id, c.planned_on, c.called_at, c.notes, s.done_at
              FROM mystery_second s
              JOIN mystery_call c ON c.id = s.call_id
              JOIN mystery_audit u ON u.id = c.audit_id
              JOIN mystery_auditor a ON a.id = s.auditor_id
             WHERE c.status <> 'EXCLUDED' AND c.auditor_id <> s.auditor_id AND u.status <> 'PLANNED'
               AND (CAST(:call AS uuid) IS NULL OR s.call_id = :call)
               AND (CAST(:account AS uuid) IS NULL OR (a.account_id = :account
                      AND (u.status <> 'RUNNING' OR EXISTS (SELECT 1 FROM mystery_declaration d
                            WHERE d.audit_id = u.id AND d.auditor_id = a.id))
                      AND (s.done_at IS NOT NULL OR (NOT EXISTS (SELECT 1 FROM mystery_conflict k
                            WHERE k.auditor_id = a.id AND k.office_id = c.office_id)
                        AND NOT EXISTS (SELECT 1 FROM employment e
                            WHERE e.office_id = c.office_id AND e.valid_from <= u.ends_on
                              AND (e.valid_to IS NULL OR e.valid_to >= u.starts_on)
                              AND e.employee_id IN (SELECT a.employee_id UNION ALL SELECT m.employee_id
                                    FROM partnership_member m WHERE m.account_id = a.account_id))))))
             ORDER BY s.done_at NULLS FIRST, c.called_at NULLS LAST, c.planned_on, s.call_id
            """)
    List<SecondLine> lines(@Nullable UUID call, @Nullable UUID account);

    /** Answers 0 if it was scored before. */
    @Query("UPDATE mystery_second SET done_at = :now WHERE call_id = :call AND done_at IS NULL")
    int finish(UUID call, Instant now);

    @Query("INSERT INTO mystery_second_score (call_id, criterion_id, value) VALUES (:call, :criterion, :value)")
    void add(UUID call, UUID criterion, @Nullable Integer value);

    @Query("SELECT criterion_id, value FROM mystery_second_score WHERE call_id = :call")
    List<CriterionValue> scores(UUID call);

    /** Both scores of each criterion of the calls that both have scored, the first one as its auditor gave it. */
    @Query("""
            SELECT s.criterion_id, CASE WHEN k.call_id IS NULL THEN f.value ELSE k.value END AS first, s.value AS second
              FROM mystery_call c
              JOIN mystery_second d ON d.call_id = c.id AND d.auditor_id <> c.auditor_id
              JOIN mystery_second_score s ON s.call_id = d.call_id
              JOIN mystery_score f ON f.call_id = s.call_id AND f.criterion_id = s.criterion_id
              LEFT JOIN mystery_first_score k ON k.call_id = s.call_id AND k.criterion_id = s.criterion_id
             WHERE c.audit_id = :audit AND c.status = 'SCORED'
            """)
    List<PairRow> pairs(UUID audit);

    @Query("""
            SELECT count(*) FROM mystery_second s JOIN mystery_call c ON c.id = s.call_id
             WHERE c.audit_id = :audit AND c.status = 'SCORED' AND c.auditor_id <> s.auditor_id
               AND s.done_at IS NOT NULL
            """)
    long done(UUID audit);
}
