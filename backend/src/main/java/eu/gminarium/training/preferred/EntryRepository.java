package eu.gminarium.training.preferred;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface EntryRepository extends GenericRepository<EntryRow, UUID> {

    List<EntryRow> saveAll(List<EntryRow> rows);

    List<EntryRow> findByListId(UUID listId);
}
