package eu.gminarium.training.schedule;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface LineRepository extends GenericRepository<LineRow, UUID> {

    List<LineRow> saveAll(List<LineRow> rows);

    List<LineRow> findByScheduleIdInOrderByNumber(List<UUID> schedules);
}
