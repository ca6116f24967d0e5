package eu.gminarium.survey.wave;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface CycleRepository extends GenericRepository<CycleRow, UUID> {

    CycleRow save(CycleRow row);

    CycleRow update(CycleRow row);

    Optional<CycleRow> findById(UUID id);

    List<CycleRow> findAllOrderById();
}
