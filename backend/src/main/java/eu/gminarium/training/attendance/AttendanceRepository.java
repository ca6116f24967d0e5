package eu.gminarium.training.attendance;

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
interface AttendanceRepository extends GenericRepository<AttendanceRow, UUID> {

    @Query("SELECT session_id FROM training_meeting WHERE id = :meeting")
    Optional<UUID> session(UUID meeting);

    /** Records the presence of somebody who is enrolled in the meeting's session; answers how many rows that was. */
    @Query("""
            INSERT INTO attendance (id, meeting_id, application_id, presence)
            SELECT :id, m.id, a.id, :presence
              FROM training_meeting m JOIN training_application a ON a.session_id = m.session_id
             WHERE m.id = :meeting AND a.id = :application AND a.status = 'ENROLLED'
            ON CONFLICT (meeting_id, application_id) DO UPDATE SET presence = excluded.presence
            """)
    int record(UUID id, UUID meeting, UUID application, Presence presence);

    @Query("""
            SELECT a.id, a.meeting_id, a.application_id, a.presence
              FROM attendance a JOIN training_meeting m ON m.id = a.meeting_id
             WHERE m.session_id = :session
            """)
    List<AttendanceRow> ofSession(UUID session);

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
