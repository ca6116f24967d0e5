package eu.gminarium.mysteryclient.agreement;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface DrawRepository extends GenericRepository<DrawRow, UUID> {

    Optional<DrawRow> findByAuditId(UUID auditId);

    /** Writes down the last draw of an audit. */
    @Query("""
            INSERT INTO mystery_second_draw (audit_id, share, seed, drawn_at) VALUES (:audit, :share, :seed, :now)
            ON CONFLICT (audit_id)
            DO UPDATE SET share = excluded.share, seed = excluded.seed, drawn_at = excluded.drawn_at
            """)
    void put(UUID audit, BigDecimal share, long seed, Instant now);
}
