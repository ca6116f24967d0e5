package eu.gminarium.activitylog;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface ActivityRepository extends GenericRepository<ActivityRow, UUID> {

    ActivityRow save(ActivityRow row);

    @Query("""
            SELECT count(*) AS row_count, coalesce(bit_xor(uuid_hash_extended(id, 0)), 0) AS hash_sum
              FROM activity WHERE id >= :since
            """)
    ActivitySum sumSince(UUID since);

    List<ActivityRow> findBySubjectIdOrderByAtAndId(UUID subjectId);

    /** Keys are in the order of time, so the last one is found without looking at the others. */
    @Query("SELECT at FROM activity ORDER BY id DESC LIMIT 1")
    Optional<Instant> latest();
}
