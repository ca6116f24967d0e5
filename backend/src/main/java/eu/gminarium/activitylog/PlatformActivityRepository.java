package eu.gminarium.activitylog;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface PlatformActivityRepository extends GenericRepository<PlatformActivityRow, UUID> {

    PlatformActivityRow save(PlatformActivityRow row);

    List<PlatformActivityRow> findBySubjectIdOrderByAt(UUID subjectId);
}
