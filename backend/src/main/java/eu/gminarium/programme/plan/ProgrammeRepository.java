package eu.gminarium.programme.plan;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface ProgrammeRepository extends GenericRepository<ProgrammeRow, UUID> {

    ProgrammeRow save(ProgrammeRow row);

    ProgrammeRow update(ProgrammeRow row);

    Optional<ProgrammeRow> findById(UUID id);

    Optional<ProgrammeRow> findByIdForUpdate(UUID id);

    List<ProgrammeRow> findAllOrderByStartsOnDesc();
}
