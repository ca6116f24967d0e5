package eu.gminarium.mysteryclient.auditor;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface ConflictRepository extends GenericRepository<ConflictRow, UUID> {

    ConflictRow save(ConflictRow row);

    List<ConflictRow> findAll();

    List<ConflictRow> findByAuditorId(UUID auditorId);

    boolean existsByAuditorIdAndOfficeId(UUID auditorId, UUID officeId);

    void deleteByAuditorIdAndOfficeId(UUID auditorId, UUID officeId);
}
