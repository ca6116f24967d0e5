package eu.gminarium.benchmark.action;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface ActionRevisionRepository extends GenericRepository<ActionRevisionRow, UUID> {

    ActionRevisionRow save(ActionRevisionRow row);

    List<ActionRevisionRow> findByActionIdOrderByNumber(UUID actionId);

    Optional<ActionRevisionRow> findByActionIdAndNumber(UUID actionId, int number);
}
