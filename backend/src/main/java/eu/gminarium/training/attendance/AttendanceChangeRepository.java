package eu.gminarium.training.attendance;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface AttendanceChangeRepository extends GenericRepository<AttendanceChangeRow, UUID> {

    AttendanceChangeRow save(AttendanceChangeRow row);

    /** All changes at a session's meetings, the latest first. */
    @Query("""
        SELECT a.meeting_id, a.application_id, c.kind, c.old_presence, c.new_presence, c.at, c.account_id, c.reason
          FROM attendance_change c
          JOIN attendance a ON a.id = c.attendance_id
          JOIN training_meeting m ON m.id = a.meeting_id
         WHERE m.session_id = :session
         ORDER BY c.at DESC, c.number DESC
        """)
    List<AttendanceChangeView> ofSession(UUID session);
}
