package eu.gminarium.mysteryclient.report;

import eu.gminarium.documents.job.ReportTable;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.transaction.annotation.Transactional;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface AuditReportRepository extends ReportTable<AuditReportRow> {}
