package eu.gminarium.mysteryclient.script.library;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface OriginRepository extends GenericRepository<OriginRow, UUID> {

    OriginRow save(OriginRow row);

    Optional<OriginRow> findByAuditId(UUID auditId);

    void deleteByAuditId(UUID auditId);
}
