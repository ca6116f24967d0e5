package eu.gminarium.mysteryclient.result;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface PublicationRepository extends GenericRepository<PublicationRow, UUID> {

    PublicationRow save(PublicationRow row);

    boolean existsById(UUID id);

    List<PublicationRow> findAll();

    long deleteById(UUID id);
}
