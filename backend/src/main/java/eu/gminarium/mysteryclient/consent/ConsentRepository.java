package eu.gminarium.mysteryclient.consent;

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
interface ConsentRepository extends GenericRepository<ConsentRow, UUID> {

    List<ConsentRow> findAll();

    Optional<ConsentRow> findById(UUID officeId);

    /** Who says the same again changes nothing, so that it stays known since when an office may be named. */
    @Query("""
            INSERT INTO mystery_consent (office_id, named, decided_at, decided_by) VALUES (:office, :named, :at, :account)
            ON CONFLICT (office_id) DO UPDATE
              SET named = excluded.named, decided_at = excluded.decided_at, decided_by = excluded.decided_by
              WHERE mystery_consent.named <> excluded.named
            """)
    void put(UUID office, boolean named, Instant at, UUID account);
}
