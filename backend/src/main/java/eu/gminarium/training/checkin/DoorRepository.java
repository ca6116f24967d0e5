package eu.gminarium.training.checkin;

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
interface DoorRepository extends GenericRepository<LinkRow, UUID> {

    LinkRow save(LinkRow row);

    Optional<LinkRow> findBySecretHash(String secretHash);

    Optional<LinkRow> findByMeetingIdAndRevokedAtIsNull(UUID meetingId);

    /** Ends the meeting's open link; answers how many rows that was. */
    @Query("UPDATE check_in_link SET revoked_at = :now WHERE meeting_id = :meeting AND revoked_at IS NULL")
    int revoke(UUID meeting, Instant now);

    @Query("""
        SELECT m.id, m.session_id, t.title AS training_title, coalesce(m.place, s.place) AS place, m.held_on,
               m.starts_at, m.ends_at, s.status = 'PUBLISHED' AS published
          FROM training_meeting m
          JOIN training_session s ON s.id = m.session_id
          JOIN training t ON t.id = s.training_id
         WHERE m.id = :meeting
        """)
    Optional<MeetingView> meeting(UUID meeting);

    @Query("""
        SELECT a.id, e.first_name, e.last_name, a.office_id, x.presence, x.checked_in_at
          FROM training_meeting m
          JOIN training_application a ON a.session_id = m.session_id AND a.status = 'ENROLLED'
          JOIN employee e ON e.id = a.employee_id
          LEFT JOIN attendance x ON x.meeting_id = m.id AND x.application_id = a.id
         WHERE m.id = :meeting
         ORDER BY e.last_name, e.first_name, a.id
        """)
    List<GuestView> guests(UUID meeting);
}
