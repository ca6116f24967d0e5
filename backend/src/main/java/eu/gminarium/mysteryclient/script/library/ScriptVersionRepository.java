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
interface ScriptVersionRepository extends GenericRepository<ScriptVersionRow, UUID> {

    ScriptVersionRow save(ScriptVersionRow row);

    List<ScriptVersionRow> findByScriptIdOrderByNumber(UUID scriptId);

    Optional<ScriptVersionRow> findByScriptIdAndNumber(UUID scriptId, long number);
}
