package eu.gminarium.training.session;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface SessionRepository extends GenericRepository<SessionRow, UUID> {

    SessionRow save(SessionRow row);

    SessionRow update(SessionRow row);

    Optional<SessionRow> findById(UUID id);

    /** The row, which until the transaction ends nobody else changes. */
    @Query("""
            SELECT id, training_id, place, capacity, taken, approvals, opens_on, closes_on, status, offer_hours,
                   releases_on, released, version
              FROM training_session WHERE id = :id FOR UPDATE
            """)
    Optional<SessionRow> findForUpdate(UUID id);

    @Query("UPDATE training_session SET taken = taken + :places, approvals = approvals + :approvals WHERE id = :id")
    void count(UUID id, int places, long approvals);

    /** @param today reserved seats that are released on it are nobody's any more */
    @Query("""
            SELECT s.id, s.training_id, t.title AS training_title, s.place, s.capacity, s.taken,
                   (SELECT count(*) FROM training_application a
                     WHERE a.session_id = s.id AND a.status = 'OFFERED') AS offered,
                   (SELECT coalesce(sum(greatest(0, r.seats -
                             (SELECT count(*) FROM training_application a
                               WHERE a.session_id = r.session_id AND a.office_id = r.office_id
                                 AND a.status IN ('ENROLLED', 'OFFERED')))), 0)
                      FROM training_reserved_seats r
                     WHERE r.session_id = s.id AND NOT s.released
                       AND (s.releases_on IS NULL OR s.releases_on > :today)) AS kept,
                   (SELECT count(*) FROM training_application a
                     WHERE a.session_id = s.id AND a.status = 'WAITLISTED') AS waitlisted,
                   s.opens_on, s.closes_on, s.status, s.version
              FROM training_session s JOIN training t ON t.id = s.training_id
             WHERE (:drafts OR s.status <> 'DRAFT')
               AND (CAST(:session AS uuid) IS NULL OR s.id = :session)
               AND (CAST(:training AS uuid) IS NULL OR s.training_id = :training)
             ORDER BY (SELECT min(m.held_on) FROM training_meeting m WHERE m.session_id = s.id) NULLS FIRST,
                      s.opens_on, s.id
            """)
    List<SessionView> views(boolean drafts, @Nullable UUID session, @Nullable UUID training, LocalDate today);

    @Query("SELECT count(*) FROM training_application WHERE session_id = :id AND status = 'OFFERED'")
    int offered(UUID id);

    @Query("SELECT EXISTS (SELECT 1 FROM training WHERE id = :id)")
    boolean trainingExists(UUID id);
}
