package eu.gminarium.training.application;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface StepRepository extends GenericRepository<StepRow, UUID> {

    StepRow save(StepRow row);

    int countByApplicationId(UUID applicationId);

    List<StepRow> findByApplicationIdOrderByNumber(UUID applicationId);
}
