package eu.gminarium.mysteryclient.report;

import eu.gminarium.documents.job.ReportStatus;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface AuditReportRepository extends GenericRepository<AuditReportRow, UUID> {

    AuditReportRow save(AuditReportRow row);

    Optional<AuditReportRow> findByIdAndAccountId(UUID id, UUID accountId);

    List<AuditReportRow> findByAuditIdAndAccountIdOrderByIdDesc(UUID auditId, UUID accountId);

    List<AuditReportRow> findByRequestedAtBefore(Instant before);

    /** Moves a running one on; answers 0 if it was stopped meanwhile. */
    @Query("UPDATE mystery_report SET progress = :progress, moved_at = :now WHERE id = :id AND status = 'RUNNING'")
    int move(UUID id, int progress, Instant now);

    /** Ends a running one without a file; answers 0 if it had ended before. */
    @Query("UPDATE mystery_report SET status = :status, moved_at = :now WHERE id = :id AND status = 'RUNNING'")
    int end(UUID id, ReportStatus status, Instant now);

    /** Gives a running one its file; answers 0 if it was stopped meanwhile. */
    @Query("""
            UPDATE mystery_report SET status = 'DONE', progress = 100, document_id = :documentId, moved_at = :now
             WHERE id = :id AND status = 'RUNNING'
            """)
    int finish(UUID id, UUID documentId, Instant now);

    void deleteById(UUID id);
}
