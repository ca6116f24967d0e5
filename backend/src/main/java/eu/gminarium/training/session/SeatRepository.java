package eu.gminarium.training.session;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface SeatRepository extends GenericRepository<SessionRow, UUID> {

    @Query("SELECT office_id, seats FROM training_reserved_seats WHERE session_id = :session ORDER BY office_id")
    List<ReservedSeatsRow> reserved(UUID session);

    /** How many people of each office have a place or an offer. */
    @Query("""
            SELECT office_id, count(*) AS seats FROM training_application
             WHERE session_id = :session AND status IN ('ENROLLED', 'OFFERED')
             GROUP BY office_id
            """)
    List<ReservedSeatsRow> held(UUID session);

    @Query("INSERT INTO training_reserved_seats (session_id, office_id, seats) VALUES (:session, :office, :seats)")
    void reserve(UUID session, UUID office, int seats);

    @Query("DELETE FROM training_reserved_seats WHERE session_id = :session")
    void clear(UUID session);

    @Query("UPDATE training_session SET released = true WHERE id = :session")
    void release(UUID session);

    /** Sessions in which an offer has expired or reserved seats are to be released. */
    @Query("""
            SELECT s.id FROM training_session s
             WHERE s.status = 'PUBLISHED'
               AND (NOT s.released AND s.releases_on <= :today
                    OR EXISTS (SELECT 1 FROM training_application a
                                WHERE a.session_id = s.id AND a.status = 'OFFERED' AND a.offer_expires_at <= :now))
             ORDER BY s.id
            """)
    List<UUID> due(LocalDate today, Instant now);
}
