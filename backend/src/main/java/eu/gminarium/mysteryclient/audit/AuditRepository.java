package eu.gminarium.mysteryclient.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface AuditRepository extends GenericRepository<AuditRow, UUID> {

    AuditRow save(AuditRow row);

    AuditRow update(AuditRow row);

    Optional<AuditRow> findById(UUID id);

    List<AuditRow> findAllOrderByStartsOnDesc();

    /** The audits that have a call for the auditor who signs in with the account. */
    @Query("""
            SELECT DISTINCT c.audit_id FROM mystery_call c JOIN mystery_auditor a ON a.id = c.auditor_id
             WHERE a.account_id = :account
            """)
    Set<UUID> assignedTo(UUID account);

    /** Whether it has a scenario and a criterion. */
    @Query("""
            SELECT EXISTS (SELECT 1 FROM mystery_scenario WHERE audit_id = :audit)
               AND EXISTS (SELECT 1 FROM mystery_criterion WHERE audit_id = :audit)
            """)
    boolean hasScript(UUID audit);

    /** Whether it has a scenario or a criterion. */
    @Query("""
            SELECT EXISTS (SELECT 1 FROM mystery_scenario WHERE audit_id = :audit)
                OR EXISTS (SELECT 1 FROM mystery_criterion WHERE audit_id = :audit)
            """)
    boolean hasScriptBegun(UUID audit);

    /** Titles of sample calls without a reference score in a criterion that gives points, in their order. */
    @Query("""
            SELECT s.title FROM mystery_sample s
             WHERE s.audit_id = :audit
               AND EXISTS (SELECT 1 FROM mystery_criterion k
                            WHERE k.audit_id = :audit AND k.kind <> 'TEXT'
                              AND NOT EXISTS (SELECT 1 FROM mystery_sample_score r
                                               WHERE r.sample_id = s.id AND r.criterion_id = k.id))
             ORDER BY s.position
            """)
    List<String> samplesWithoutReference(UUID audit);

    @Query("SELECT EXISTS (SELECT 1 FROM mystery_call WHERE audit_id = :audit AND status = 'SCORED')")
    boolean hasScoredCall(UUID audit);

    @Query("SELECT EXISTS (SELECT 1 FROM topic WHERE code = :code)")
    boolean topicExists(String code);
}
