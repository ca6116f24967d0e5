package eu.gminarium.training.application;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
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
                   a.employee_id, e.first_name, e.last_name, a.office_id, a.unit_id, u.symbol AS unit_symbol, a.status,
                   CASE WHEN a.status = 'WAITLISTED' THEN
                     (SELECT count(*) FROM training_application w
                       WHERE w.session_id = a.session_id AND w.status = 'WAITLISTED'
                         AND w.approval_number <= a.approval_number) END AS waitlist_position,
                   a.submitted_on
              FROM training_application a
              JOIN training_session s ON s.id = a.session_id JOIN training t ON t.id = s.training_id
              JOIN employee e ON e.id = a.employee_id JOIN unit u ON u.id = a.unit_id
            """;

    String REACHED = """
             WHERE (:every OR a.office_id IN (:offices) OR a.unit_id IN (:units) OR a.employee_id = :self)
               AND (CAST(:session AS uuid) IS NULL OR a.session_id = :session)
               AND (CAST(:status AS text) IS NULL OR a.status = :status)
            """;

    ApplicationRow save(ApplicationRow row);

    Optional<ApplicationRow> findById(UUID id);

    /** Whoever was approved first of those who wait. */
    Optional<ApplicationRow> findFirstBySessionIdAndStatusOrderByApprovalNumber(
            UUID sessionId, ApplicationStatus status);

    /** Moves the application if it still is where the caller saw it; answers how many rows that was. */
    @Query("""
            UPDATE training_application
               SET status = :to, approval_number = coalesce(CAST(:number AS bigint), approval_number)
             WHERE id = :id AND status = :from
            """)
    int move(UUID id, ApplicationStatus from, ApplicationStatus to, @Nullable Long number);

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
            UUID self,
            @Nullable UUID session,
            @Nullable ApplicationStatus status,
            int limit,
            long offset);

    @Query("SELECT count(*) FROM training_application a " + REACHED)
    long countReached(
            boolean every,
            List<UUID> offices,
            List<UUID> units,
            UUID self,
            @Nullable UUID session,
            @Nullable ApplicationStatus status);

    @Query("""
            SELECT office_id, count(*) FILTER (WHERE status = 'ENROLLED') AS enrolled,
                   count(*) FILTER (WHERE status = 'WAITLISTED') AS waitlisted
              FROM training_application
             WHERE session_id = :sessionId AND status IN ('ENROLLED', 'WAITLISTED')
             GROUP BY office_id
            """)
    List<SeatsView> seats(UUID sessionId);

    @Query("SELECT DISTINCT employee_id FROM training_application")
    List<UUID> applicants();
}
