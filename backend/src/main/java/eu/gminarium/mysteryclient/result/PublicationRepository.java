package eu.gminarium.mysteryclient.result;

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

    /** Answers 0 if it is public already. */
    @Query("""
            INSERT INTO mystery_publication (audit_id, published_at, shows_all) VALUES (:audit, :at, :showsAll)
            ON CONFLICT DO NOTHING
            """)
    int publish(UUID audit, Instant at, boolean showsAll);

    boolean existsById(UUID id);

    List<PublicationRow> findAll();

    long deleteById(UUID id);
}
