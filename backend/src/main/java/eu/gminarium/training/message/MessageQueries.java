package eu.gminarium.training.message;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface MessageQueries extends GenericRepository<InvitationRow, UUID> {

    String APPLICANT = """
            SELECT a.id, a.session_id, a.employee_id, a.office_id, a.unit_id, a.status,
                   e.first_name || ' ' || e.last_name AS full_name, e.email, t.title, s.place,
                   (SELECT min(m.held_on) FROM training_meeting m WHERE m.session_id = s.id) AS first_day,
                   CASE WHEN a.status = 'WAITLISTED' THEN
                     (SELECT count(*) FROM training_application w
                       WHERE w.session_id = a.session_id AND w.status = 'WAITLISTED'
                         AND (coalesce(w.queue_number, w.approval_number), coalesce(w.moved_number, 0), w.approval_number)
                          <= (coalesce(a.queue_number, a.approval_number), coalesce(a.moved_number, 0),
                              a.approval_number)) END AS waitlist_position,
                   a.offer_expires_at,
                   p.number AS step_number, p.at AS step_at
              FROM training_application a
              JOIN training_session s ON s.id = a.session_id JOIN training t ON t.id = s.training_id
              JOIN employee e ON e.id = a.employee_id
              JOIN LATERAL (SELECT number, at FROM application_step
                             WHERE application_id = a.id ORDER BY number DESC LIMIT 1) p ON true
            """;

    @Query(APPLICANT + " WHERE a.id = :id")
    Optional<ApplicantView> applicant(UUID id);

    /** Everybody of a session whose application is neither declined nor withdrawn. */
    @Query(APPLICANT + " WHERE a.session_id = :session AND a.status NOT IN ('DECLINED', 'WITHDRAWN') ORDER BY a.id")
    List<ApplicantView> ofSession(UUID session);

    /** Applications for sessions to come that wait for somebody's decision since before the moment, the oldest first. */
    @Query(APPLICANT + """
             WHERE a.status IN ('SUBMITTED', 'ENDORSED') AND s.status = 'PUBLISHED' AND p.at < :before
               AND EXISTS (SELECT 1 FROM training_meeting m WHERE m.session_id = s.id AND m.held_on >= :today)
             ORDER BY p.at, a.id
            """)
    List<ApplicantView> undecided(Instant before, LocalDate today);

    /** In the order of time. */
    @Query("""
            SELECT m.id, t.title, coalesce(m.place, s.place) AS place, m.held_on, m.starts_at, m.ends_at
              FROM training_meeting m
              JOIN training_session s ON s.id = m.session_id JOIN training t ON t.id = s.training_id
             WHERE m.session_id = :session
             ORDER BY m.held_on, m.starts_at
            """)
    List<MeetingTime> meetings(UUID session);

    /** Those who have a place in a session whose first meeting lies between two days, both inclusive. */
    @Query("""
            SELECT a.id, f.held_on AS first_day, f.starts_at,
                   (SELECT max(p.at) FROM application_step p
                     WHERE p.application_id = a.id AND p.to_status = 'ENROLLED') AS enrolled_at
              FROM training_application a
              JOIN training_session s ON s.id = a.session_id
              JOIN LATERAL (SELECT held_on, starts_at FROM training_meeting
                             WHERE session_id = s.id ORDER BY held_on, starts_at LIMIT 1) f ON true
             WHERE a.status = 'ENROLLED' AND s.status = 'PUBLISHED' AND f.held_on BETWEEN :from AND :to
             ORDER BY a.id
            """)
    List<ComingView> coming(LocalDate from, LocalDate to);

    @Query("SELECT head_id, deputy_id FROM unit WHERE id = :unit")
    Optional<HeadsView> heads(UUID unit);

    /** @param startsAt local time of the first meeting */
    @Introspected
    record ComingView(UUID id, LocalDate firstDay, LocalTime startsAt, Instant enrolledAt) {}

    @Introspected
    record HeadsView(@Nullable UUID headId, @Nullable UUID deputyId) {}
}
