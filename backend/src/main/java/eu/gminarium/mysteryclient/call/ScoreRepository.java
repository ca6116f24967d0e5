package eu.gminarium.mysteryclient.call;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface ScoreRepository extends GenericRepository<ScoreRow, UUID> {

    Iterable<ScoreRow> saveAll(Iterable<ScoreRow> rows);

    Iterable<ScoreRow> updateAll(Iterable<ScoreRow> rows);

    List<ScoreRow> findByCallId(UUID callId);

    List<ScoreRow> findByCallIdIn(List<UUID> callIds);
}
