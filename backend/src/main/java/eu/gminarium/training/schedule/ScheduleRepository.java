package eu.gminarium.training.schedule;

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
interface ScheduleRepository extends GenericRepository<ScheduleRow, UUID> {

    ScheduleRow save(ScheduleRow row);

    Optional<ScheduleRow> findById(UUID id);

    List<ScheduleRow> findAllOrderByPublishedOnDescAndNumberDesc();

    List<ScheduleRow> findByProgrammeIdOrderByNumberDesc(UUID programmeId);

    /** Until the transaction ends nobody else publishes a schedule of the programme. */
    @Query("SELECT id FROM programme WHERE id = :programme FOR UPDATE")
    Optional<UUID> lockProgramme(UUID programme);

    @Query("""
            SELECT s.id AS session_id, t.title, m.held_on, m.starts_at, m.ends_at, coalesce(m.place, s.place) AS place,
                   m.room, m.link, m.teaching_hours
              FROM training t JOIN training_session s ON s.training_id = t.id AND s.status = 'PUBLISHED'
              JOIN training_meeting m ON m.session_id = s.id
             WHERE t.programme_id = :programme
             ORDER BY m.held_on, m.starts_at, t.title, s.id
            """)
    List<PlannedView> planned(UUID programme);
}
