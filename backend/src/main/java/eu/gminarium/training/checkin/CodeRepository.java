package eu.gminarium.training.checkin;

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
interface CodeRepository extends GenericRepository<CodeRow, UUID> {

    /** Adds a code unless the application has one, or the short code is somebody else's; answers how many rows that was. */
    @Query("""
        INSERT INTO check_in_code (application_id, code, short_code)
        SELECT a.id, :code, :shortCode FROM training_application a WHERE a.id = :application
        ON CONFLICT DO NOTHING
        """)
    int issue(UUID application, String code, String shortCode);

    List<CodeRow> findByApplicationIdIn(List<UUID> applications);

    /** The enrolled person of the meeting's session with this code, whichever of the two it is. */
    @Query("""
        SELECT a.id
          FROM check_in_code c
          JOIN training_application a ON a.id = c.application_id
          JOIN training_meeting m ON m.session_id = a.session_id
         WHERE m.id = :meeting AND a.status = 'ENROLLED' AND (c.code = :code OR c.short_code = :shortCode)
        """)
    Optional<UUID> enrolled(UUID meeting, String code, String shortCode);
}
