package eu.gminarium.programme.plan;

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
interface LogoRepository extends GenericRepository<LogoRow, UUID> {

    LogoRow save(LogoRow row);

    Optional<LogoRow> findById(UUID id);

    /** Those that the programme had at the moment, in their order. */
    @Query("""
            SELECT id, programme_id, document_id, description, position, added_at, removed_at FROM programme_logo
             WHERE programme_id = :programme AND added_at <= :moment AND (removed_at IS NULL OR removed_at > :moment)
             ORDER BY position
            """)
    List<LogoRow> at(UUID programme, Instant moment);

    int countByProgrammeId(UUID programmeId);

    @Query("UPDATE programme_logo SET removed_at = :moment WHERE id = :id AND removed_at IS NULL")
    int remove(UUID id, Instant moment);
}
