package eu.gminarium.training.need;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface NeedPeriodRepository extends GenericRepository<NeedPeriodRow, UUID> {

    NeedPeriodRow save(NeedPeriodRow row);

    NeedPeriodRow update(NeedPeriodRow row);

    List<NeedPeriodRow> findAllOrderByOpensOnDescAndIdDesc();

    Optional<NeedPeriodRow> findById(UUID id);

    Optional<NeedPeriodRow> findByIdForUpdate(UUID id);
}
