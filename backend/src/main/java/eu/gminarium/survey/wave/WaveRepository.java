package eu.gminarium.survey.wave;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface WaveRepository extends GenericRepository<WaveRow, UUID> {

    WaveRow save(WaveRow row);

    WaveRow update(WaveRow row);

    Optional<WaveRow> findById(UUID id);

    List<WaveRow> findAllOrderByStartsOnAndId();

    /** For changes: waits until the answers that are just coming in are in. */
    @Query("""
            SELECT id, cycle_id, title, starts_on, ends_on, target_per_office, status, frozen, version
              FROM wave WHERE id = :id FOR UPDATE
            """)
    Optional<WaveRow> lock(UUID id);

    /** For answers: any number at once, but none while the wave changes, and none once it is closed. */
    @Query("""
            SELECT id, cycle_id, title, starts_on, ends_on, target_per_office, status, frozen, version
              FROM wave WHERE id = :id AND status = 'OPEN' FOR SHARE
            """)
    Optional<WaveRow> lockOpen(UUID id);
}
