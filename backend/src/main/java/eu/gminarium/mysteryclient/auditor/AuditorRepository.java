package eu.gminarium.mysteryclient.auditor;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface AuditorRepository extends GenericRepository<AuditorRow, UUID> {

    AuditorRow save(AuditorRow row);

    Optional<AuditorRow> findById(UUID id);

    Optional<AuditorRow> findByAccountId(UUID accountId);

    List<AuditorRow> findAllOrderByNameAndId();

    boolean existsByAccountId(UUID accountId);
}
