package eu.gminarium.benchmark.report.job;

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
interface DashboardReportRepository extends GenericRepository<DashboardReportRow, UUID> {

    DashboardReportRow save(DashboardReportRow row);

    Optional<DashboardReportRow> findByIdAndAccountId(UUID id, UUID accountId);

    List<DashboardReportRow> findByAccountIdOrderByIdDesc(UUID accountId);

    List<DashboardReportRow> findByRequestedAtBefore(Instant before);

    /** Moves a running one on; answers 0 if it was stopped meanwhile. */
    @Query("UPDATE dashboard_report SET progress = :progress, moved_at = :now WHERE id = :id AND status = 'RUNNING'")
    int move(UUID id, int progress, Instant now);

    /** Ends a running one without a file; answers 0 if it had ended before. */
    @Query("UPDATE dashboard_report SET status = :status, moved_at = :now WHERE id = :id AND status = 'RUNNING'")
    int end(UUID id, ReportStatus status, Instant now);

    /** Gives a running one its file; answers 0 if it was stopped meanwhile. */
    @Query("""
            UPDATE dashboard_report SET status = 'DONE', progress = 100, document_id = :documentId, moved_at = :now
             WHERE id = :id AND status = 'RUNNING'
            """)
    int finish(UUID id, UUID documentId, Instant now);

    void deleteById(UUID id);
}
