package eu.gminarium.benchmark.opendata;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface PublicationRepository extends GenericRepository<PublicationRow, UUID> {

    List<PublicationRow> findAll();

    long count();

    /** Answers 0 if it is public already. */
    @Query("""
            INSERT INTO indicator_publication (indicator_id, published_at) VALUES (:indicatorId, :publishedAt)
            ON CONFLICT (indicator_id) DO NOTHING
            """)
    int add(UUID indicatorId, Instant publishedAt);

    /** Answers 0 if it was not public. */
    @Query("DELETE FROM indicator_publication WHERE indicator_id = :indicatorId")
    int remove(UUID indicatorId);
}
