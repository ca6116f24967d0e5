package eu.gminarium.mysteryclient.plan;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface DrawRepository extends GenericRepository<DrawRow, UUID> {

    DrawRow save(DrawRow row);

    void deleteByAuditId(UUID auditId);

    List<DrawRow> findByAuditIdOrderByDrawnAt(UUID auditId);
}
