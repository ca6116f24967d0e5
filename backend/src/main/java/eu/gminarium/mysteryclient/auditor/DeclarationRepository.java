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

    /** Running audits with a call for the auditor, to which the auditor declared nothing yet. */
    @Query("""
            SELECT DISTINCT c.audit_id
              FROM mystery_call c
              JOIN mystery_audit u ON u.id = c.audit_id AND u.status = 'RUNNING'
             WHERE c.auditor_id = :auditor
               AND NOT EXISTS (SELECT 1 FROM mystery_declaration d
                                WHERE d.audit_id = c.audit_id AND d.auditor_id = :auditor)
            """)
    List<UUID> awaited(UUID auditor);

    /** Who has calls in the audit. */
    @Query("SELECT DISTINCT auditor_id FROM mystery_call WHERE audit_id = :audit")
    List<UUID> team(UUID audit);

    /** Audits in which the auditor was to call the office and has not yet. */
    @Query("""
            SELECT DISTINCT audit_id FROM mystery_call
             WHERE auditor_id = :auditor AND office_id = :office AND status = 'PLANNED'
            """)
    List<UUID> planned(UUID auditor, UUID office);
}
