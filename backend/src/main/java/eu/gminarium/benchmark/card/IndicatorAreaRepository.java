package eu.gminarium.benchmark.card;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface IndicatorAreaRepository extends GenericRepository<IndicatorAreaRow, UUID> {

    IndicatorAreaRow save(IndicatorAreaRow row);

    IndicatorAreaRow update(IndicatorAreaRow row);

    Optional<IndicatorAreaRow> findByCode(String code);

    List<IndicatorAreaRow> findAllOrderByPosition();

    long count();
}
