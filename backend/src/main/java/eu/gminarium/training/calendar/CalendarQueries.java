package eu.gminarium.training.calendar;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface CalendarQueries extends GenericRepository<FeedRow, UUID> {

    String MEETINGS = """
            SELECT m.id, m.session_id, t.title, coalesce(m.place, s.place) AS place, m.held_on, m.starts_at, m.ends_at,
                   s.status = 'CANCELLED' AS cancelled, s.version
              FROM training_meeting m
              JOIN training_session s ON s.id = m.session_id JOIN training t ON t.id = s.training_id
            """;

    /** Meetings of all sessions that were ever published, in the order of time. */
    @Query(MEETINGS + """
             WHERE s.status <> 'DRAFT' AND m.held_on BETWEEN :from AND :to
             ORDER BY m.held_on, m.starts_at, m.id
            """)
    List<MeetingView> published(LocalDate from, LocalDate to);

    /** Meetings of the sessions in which the employee has a place, in the order of time. */
    @Query(MEETINGS + """
             WHERE s.status <> 'DRAFT'
               AND EXISTS (SELECT 1 FROM training_application a
                            WHERE a.session_id = s.id AND a.employee_id = :employee AND a.status = 'ENROLLED')
             ORDER BY m.held_on, m.starts_at, m.id
            """)
    List<MeetingView> enrolled(UUID employee);

    /** @param version the session's: it rises with each change */
    @Introspected
    record MeetingView(
            UUID id,
            UUID sessionId,
            String title,
            String place,
            LocalDate heldOn,
            LocalTime startsAt,
            LocalTime endsAt,
            boolean cancelled,
            int version) {}
}
