package eu.gminarium.benchmark.card;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface IndicatorVersionRepository extends GenericRepository<IndicatorVersionRow, UUID> {

    IndicatorVersionRow save(IndicatorVersionRow row);

    IndicatorVersionRow update(IndicatorVersionRow row);

    List<IndicatorVersionRow> findAllOrderByNumber();

    List<IndicatorVersionRow> findByIndicatorIdOrderByNumber(UUID indicatorId);
}
