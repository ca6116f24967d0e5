package eu.gminarium.mysteryclient.notice;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface NoticeRepository extends GenericRepository<NoticeRow, UUID> {

    NoticeRow save(NoticeRow row);

    NoticeRow update(NoticeRow row);

    List<NoticeRow> findByAuditId(UUID auditId);
}
