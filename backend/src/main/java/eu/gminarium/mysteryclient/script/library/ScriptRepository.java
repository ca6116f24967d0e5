package eu.gminarium.mysteryclient.script.library;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface ScriptRepository extends GenericRepository<ScriptRow, UUID> {

    ScriptRow save(ScriptRow row);

    ScriptRow update(ScriptRow row);

    Optional<ScriptRow> findById(UUID id);

    List<ScriptRow> findAllOrderById();
}
