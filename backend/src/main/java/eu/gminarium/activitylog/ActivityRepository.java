package eu.gminarium.activitylog;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface ActivityRepository extends GenericRepository<ActivityRow, UUID> {

    ActivityRow save(ActivityRow row);

    List<ActivityRow> findBySubjectIdOrderByAtAndId(UUID subjectId);
}
