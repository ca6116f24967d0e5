package eu.gminarium.mysteryclient.auditor;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface DeclarationRepository extends GenericRepository<DeclarationRow, UUID> {

    DeclarationRow save(DeclarationRow row);

    List<DeclarationRow> findByAuditId(UUID auditId);

    boolean existsByAuditIdAndAuditorId(UUID auditId, UUID auditorId);

    /** Running audits with a call for the auditor, to make or to score for the second time, to which the auditor declared nothing yet. */
    @Query("""
            SELECT DISTINCT c.audit_id
              FROM mystery_call c
              JOIN mystery_audit u ON u.id = c.audit_id AND u.status = 'RUNNING'
              LEFT JOIN mystery_second s ON s.call_id = c.id
             WHERE (c.auditor_id = :auditor OR s.auditor_id = :auditor)
               AND NOT EXISTS (SELECT 1 FROM mystery_declaration d
                                WHERE d.audit_id = c.audit_id AND d.auditor_id = :auditor)
            """)
    List<UUID> awaited(UUID auditor);

    /** Who has calls in the audit, to make or to score for the second time. */
    @Query("""
            SELECT auditor_id FROM mystery_call WHERE audit_id = :audit
             UNION
            SELECT s.auditor_id FROM mystery_second s JOIN mystery_call c ON c.id = s.call_id WHERE c.audit_id = :audit
            """)
    List<UUID> team(UUID audit);

    /** Audits in which the auditor was to call the office and has not yet. */
    @Query("""
            SELECT DISTINCT audit_id FROM mystery_call
             WHERE auditor_id = :auditor AND office_id = :office AND status = 'PLANNED'
            """)
    List<UUID> planned(UUID auditor, UUID office);
}
