package eu.gminarium.mysteryclient.report;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.UUID;

/** How many calls do not count, and why. */
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface ExclusionQueries extends GenericRepository<AuditReportRow, UUID> {

    @Query("""
            SELECT exclusion_reason AS reason, count(*) AS calls
              FROM mystery_call WHERE audit_id = :audit AND status = 'EXCLUDED'
             GROUP BY exclusion_reason ORDER BY exclusion_reason
            """)
    List<ExclusionRow> of(UUID audit);
}
