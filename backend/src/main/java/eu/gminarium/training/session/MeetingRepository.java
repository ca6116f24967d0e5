package eu.gminarium.training.session;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface MeetingRepository extends GenericRepository<MeetingRow, UUID> {

    List<MeetingRow> saveAll(List<MeetingRow> rows);

    /** In the order of time. */
    List<MeetingRow> findBySessionIdInOrderByHeldOnAndStartsAt(List<UUID> sessions);

    void deleteBySessionId(UUID sessionId);

    /** Whether a meeting's presence was recorded, or its signed list is kept. */
    @Query("""
            SELECT EXISTS (SELECT 1 FROM attendance a JOIN training_meeting m ON m.id = a.meeting_id
                            WHERE m.session_id = :sessionId)
                OR EXISTS (SELECT 1 FROM training_scan s JOIN training_meeting m ON m.id = s.meeting_id
                            WHERE m.session_id = :sessionId)
            """)
    boolean attended(UUID sessionId);
}
