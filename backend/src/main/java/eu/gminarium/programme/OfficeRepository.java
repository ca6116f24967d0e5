package eu.gminarium.programme;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface OfficeRepository extends GenericRepository<OfficeRow, UUID> {

    OfficeRow save(OfficeRow row);

    OfficeRow update(OfficeRow row);

    Optional<OfficeRow> findById(UUID id);

    List<OfficeRow> findAll();
}
