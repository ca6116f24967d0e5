package eu.gminarium.benchmark.imports;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface ImportFileRepository extends GenericRepository<ImportFileRow, UUID> {

    ImportFileRow save(ImportFileRow row);

    Optional<ImportFileRow> findById(UUID importId);
}
