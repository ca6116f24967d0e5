package eu.gminarium.survey.publication;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface ImprovementRepository extends GenericRepository<ImprovementRow, UUID> {

    ImprovementRow save(ImprovementRow row);

    ImprovementRow update(ImprovementRow row);

    Optional<ImprovementRow> findById(UUID id);

    List<ImprovementRow> findByWaveIdOrderByDoneOnAndId(UUID waveId);

    void delete(ImprovementRow row);
}
