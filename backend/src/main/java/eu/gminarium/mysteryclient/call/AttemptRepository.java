package eu.gminarium.mysteryclient.call;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface AttemptRepository extends GenericRepository<AttemptRow, UUID> {

    AttemptRow save(AttemptRow row);

    Iterable<AttemptRow> saveAll(Iterable<AttemptRow> rows);

    List<AttemptRow> findByCallIdOrderByAt(UUID callId);

    List<AttemptRow> findByCallIdInOrderByAt(List<UUID> callIds);

    boolean existsByCallIdAndOutcome(UUID callId, AttemptOutcome outcome);
}
