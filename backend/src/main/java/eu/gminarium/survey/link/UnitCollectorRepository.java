package eu.gminarium.survey.link;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface UnitCollectorRepository extends GenericRepository<UnitCollectorRow, UUID> {

    UnitCollectorRow save(UnitCollectorRow row);

    Iterable<UnitCollectorRow> saveAll(Iterable<UnitCollectorRow> rows);
}
