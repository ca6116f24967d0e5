package eu.gminarium.training.attendance;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface AttendanceRepository extends GenericRepository<AttendanceRow, UUID> {

    @Query("SELECT session_id FROM training_meeting WHERE id = :meeting")
    Optional<UUID> session(UUID meeting);

    /** How many of the applications are of one of the offices. */
    @Query("SELECT count(*) FROM training_application WHERE id IN (:applications) AND office_id IN (:offices)")
    long within(Collection<UUID> applications, Collection<UUID> offices);

    /**
     * Makes the first entry of somebody who is enrolled in the meeting's session; answers how many rows that was, none
     * too if there is an entry already.
     */
    @Query("""
            INSERT INTO attendance (id, meeting_id, application_id, presence, checked_in_at)
            SELECT :id, m.id, a.id, :presence, :checkedInAt
              FROM training_meeting m JOIN training_application a ON a.session_id = m.session_id
             WHERE m.id = :meeting AND a.id = :application AND a.status = 'ENROLLED'
            ON CONFLICT (meeting_id, application_id) DO NOTHING
            """)
    int enter(UUID id, UUID meeting, UUID application, Presence presence, @Nullable Instant checkedInAt);

    /** Changes an entry if it still is as the caller saw it; answers how many rows that was. */
    @Query("""
            UPDATE attendance SET presence = :presence, checked_in_at = :checkedInAt, version = version + 1
             WHERE id = :id AND version = :version
            """)
    int change(UUID id, long version, @Nullable Presence presence, @Nullable Instant checkedInAt);

    Optional<AttendanceRow> findByMeetingIdAndApplicationId(UUID meetingId, UUID applicationId);

    @Query("""
            SELECT a.id, a.meeting_id, a.application_id, a.presence, a.checked_in_at, a.version
              FROM attendance a JOIN training_meeting m ON m.id = a.meeting_id
             WHERE m.session_id = :session
            """)
    List<AttendanceRow> ofSession(UUID session);

    /** The meetings at which somebody of an office was present, each once. */
    @Query("""
            SELECT DISTINCT t.title, t.language, m.held_on
              FROM attendance x
              JOIN training_meeting m ON m.id = x.meeting_id
              JOIN training_application a ON a.id = x.application_id
              JOIN training_session s ON s.id = a.session_id
              JOIN training t ON t.id = s.training_id
             WHERE x.presence = 'PRESENT' AND a.office_id = :office
             ORDER BY m.held_on, t.title
            """)
    List<AttendedMeeting> attended(UUID office);

    /** Every person-day at which somebody was present; two meetings on one day are one day. */
    @Query("""
            SELECT DISTINCT a.office_id, a.employee_id, s.training_id, p.code AS topic_code, m.held_on
              FROM attendance x
              JOIN training_meeting m ON m.id = x.meeting_id
              JOIN training_application a ON a.id = x.application_id
              JOIN training_session s ON s.id = a.session_id
              JOIN training t ON t.id = s.training_id
              JOIN topic p ON p.id = t.topic_id
             WHERE x.presence = 'PRESENT'
            """)
    List<PresentDay> presentDays();
}
