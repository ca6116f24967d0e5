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

    /** For changes, one after the other; answers that are just coming in wait for a closing at their collectors. */
    @Query("""
            SELECT id, cycle_id, title, starts_on, ends_on, target_per_office, status, frozen, version
              FROM wave WHERE id = :id FOR UPDATE
            """)
    Optional<WaveRow> lock(UUID id);

    /**
     * For answers, whose collector must be held already: closing waits for all who hold one, and who waits for the closing finds the
     * wave closed. The wave itself is not locked, because all offices' citizens would queue for that.
     */
    @Query("""
            SELECT w.id, w.cycle_id, w.title, w.starts_on, w.ends_on, w.target_per_office, w.status, w.frozen, w.version
              FROM collector c JOIN wave w ON w.id = c.wave_id
             WHERE c.id = :collector AND w.status = 'OPEN'
            """)
    Optional<WaveRow> findOpen(UUID collector);
}
