package eu.gminarium.training.application;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface ApplicationRepository extends GenericRepository<ApplicationRow, UUID> {

    String SELECT = """
            SELECT a.id, a.session_id, s.training_id, t.title AS training_title, s.place,
                   (SELECT min(m.held_on) FROM training_meeting m WHERE m.session_id = s.id) AS first_day,
                   a.employee_id, e.first_name, e.last_name, a.office_id,
                   coalesce(o.name, 'Partner ' || o.number) AS office_name, a.unit_id, u.symbol AS unit_symbol, a.status,
                   CASE WHEN a.status = 'WAITLISTED' THEN
                     (SELECT count(*) FROM training_application w
                       WHERE w.session_id = a.session_id AND w.status = 'WAITLISTED'
                         AND (coalesce(w.queue_number, w.approval_number), coalesce(w.moved_number, 0),
                              w.approval_number)
                          <= (coalesce(a.queue_number, a.approval_number), coalesce(a.moved_number, 0),
                              a.approval_number)) END AS waitlist_position,
                   a.submitted_on, a.offer_expires_at, s.status AS session_status
              FROM training_application a
              JOIN training_session s ON s.id = a.session_id JOIN training t ON t.id = s.training_id
              JOIN employee e ON e.id = a.employee_id JOIN office o ON o.id = a.office_id JOIN unit u ON u.id = a.unit_id
            """;

    String REACHED = """
             WHERE (:every OR a.office_id IN (:offices) OR a.unit_id IN (:units) OR a.employee_id IN (:people))
               AND (CAST(:session AS uuid) IS NULL OR a.session_id = :session)
               AND (CAST(:status AS text) IS NULL OR a.status = :status)
            """;

    ApplicationRow save(ApplicationRow row);

    Optional<ApplicationRow> findById(UUID id);

    String ROW = """
            SELECT a.id, a.session_id, a.employee_id, a.office_id, a.unit_id, a.status, a.approval_number, a.submitted_on,
                   a.offer_expires_at, a.moved_from, a.moved_number, a.queue_number
              FROM training_application a
            """;

    /** By number of approval; whoever came from a cancelled session stands where the move has put them. */
    String IN_ORDER = """
             ORDER BY coalesce(a.queue_number, a.approval_number), coalesce(a.moved_number, 0), a.approval_number
            """;

    /** Whoever was approved first of those who wait. */
    @Query(ROW + " WHERE a.session_id = :session AND a.status = 'WAITLISTED'" + IN_ORDER + " LIMIT 1")
    Optional<ApplicationRow> firstWaiting(UUID session);

    /** Whoever was approved first of those in the offices who wait. */
    @Query(ROW + " WHERE a.session_id = :session AND a.status = 'WAITLISTED' AND a.office_id IN (:offices)" + IN_ORDER
            + " LIMIT 1")
    Optional<ApplicationRow> firstWaiting(UUID session, List<UUID> offices);

    /** The offers that are open, or at least looked so to whoever asked last. */
    @Query(ROW + " WHERE a.session_id = :session AND a.status = 'OFFERED'" + IN_ORDER)
    List<ApplicationRow> offered(UUID session);

    /** Everybody who is approved, in the order of approval. */
    @Query(ROW + " WHERE a.session_id = :session AND a.status IN ('ENROLLED', 'OFFERED', 'WAITLISTED')" + IN_ORDER)
    List<ApplicationRow> approved(UUID session);

    /** What waits for a decision in the office, for sessions that take place, in an order that two callers share. */
    @Query(ROW + """
              JOIN training_session s ON s.id = a.session_id
             WHERE a.office_id = :office AND a.status IN ('SUBMITTED', 'ENDORSED') AND s.status = 'PUBLISHED'
             ORDER BY a.session_id, a.submitted_on, a.id
            """)
    List<ApplicationRow> undecided(UUID office);

    /** The place in the waitlist of whoever came from the same session but was approved later there. */
    @Query("""
            SELECT min(coalesce(queue_number, approval_number)) FROM training_application
             WHERE session_id = :session AND moved_from = :source AND moved_number > :number AND status = 'WAITLISTED'
            """)
    @Nullable
    Long queueBefore(UUID session, UUID source, long number);

    /** Moves the application if it still is where the caller saw it; answers how many rows that was. */
    @Query("""
            UPDATE training_application
               SET status = :to, approval_number = coalesce(CAST(:number AS bigint), approval_number),
                   offer_expires_at = NULL
             WHERE id = :id AND status = :from
            """)
    int move(UUID id, ApplicationStatus from, ApplicationStatus to, @Nullable Long number);

    /** Offers a place to somebody who still waits; answers how many rows that was. */
    @Query("""
            UPDATE training_application SET status = 'OFFERED', offer_expires_at = :until
             WHERE id = :id AND status = 'WAITLISTED'
            """)
    int offer(UUID id, Instant until);

    /** Takes the application to another session if it still is where the caller saw it. */
    @Query("""
            UPDATE training_application
               SET session_id = :target, status = :to, approval_number = :number, offer_expires_at = NULL,
                   moved_from = :source, moved_number = :order, queue_number = CAST(:queue AS bigint)
             WHERE id = :id AND session_id = :source AND status = :from
            """)
    int relocate(
            UUID id,
            UUID source,
            ApplicationStatus from,
            UUID target,
            ApplicationStatus to,
            long number,
            long order,
            @Nullable Long queue);

    @Query("""
            SELECT EXISTS (SELECT 1 FROM training_application
                            WHERE session_id = :sessionId AND employee_id = :employeeId
                              AND status NOT IN ('DECLINED', 'WITHDRAWN'))
            """)
    boolean existsOpen(UUID sessionId, UUID employeeId);

    @Query(SELECT + " WHERE a.id = :id")
    Optional<ApplicationView> view(UUID id);

    @Query(SELECT + " WHERE a.employee_id = :employee ORDER BY first_day DESC NULLS FIRST, a.id DESC")
    List<ApplicationView> ofEmployee(UUID employee);

    @Query(SELECT + REACHED + " ORDER BY a.submitted_on DESC, a.id DESC LIMIT :limit OFFSET :offset")
    List<ApplicationView> reached(
            boolean every,
            List<UUID> offices,
            List<UUID> units,
            List<UUID> people,
            @Nullable UUID session,
            @Nullable ApplicationStatus status,
            int limit,
            long offset);

    @Query("SELECT count(*) FROM training_application a " + REACHED)
    long countReached(
            boolean every,
            List<UUID> offices,
            List<UUID> units,
            List<UUID> people,
            @Nullable UUID session,
            @Nullable ApplicationStatus status);

    @Query("""
            SELECT office_id, count(*) FILTER (WHERE status = 'ENROLLED') AS enrolled,
                   count(*) FILTER (WHERE status = 'OFFERED') AS offered,
                   count(*) FILTER (WHERE status = 'WAITLISTED') AS waitlisted
              FROM training_application
             WHERE session_id = :sessionId AND status IN ('ENROLLED', 'OFFERED', 'WAITLISTED')
             GROUP BY office_id
            """)
    List<SeatsView> seats(UUID sessionId);

    @Query("SELECT DISTINCT employee_id FROM training_application")
    List<UUID> applicants();
}
