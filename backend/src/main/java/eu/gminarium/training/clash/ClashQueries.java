package eu.gminarium.training.clash;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One query for each kind of clash. A meeting lies within one day, so overlapping meetings have the same day; times are
 * half open, so touching ones do not overlap.
 */
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface ClashQueries extends GenericRepository<MeetingKey, UUID> {

    String SELECT = """
             m.held_on, m.starts_at, m.ends_at, os.id AS other_id, ot.title AS other_title, o.starts_at AS other_start,
                   o.ends_at AS other_end
              FROM training_meeting m
              JOIN training_session s ON s.id = m.session_id AND s.status <> 'CANCELLED'
              JOIN training t ON t.id = s.training_id
              JOIN training_meeting o ON o.held_on = m.held_on AND o.id <> m.id
                                     AND o.starts_at < m.ends_at AND m.starts_at < o.ends_at
              JOIN training_session os ON os.id = o.session_id AND os.status <> 'CANCELLED'
              JOIN training ot ON ot.id = os.training_id
            """;

    String ORDER = " ORDER BY m.held_on, m.starts_at, subject, o.starts_at, o.id";

    @Query("SELECT t.id AS subject_id, t.trainer AS subject," + SELECT + """
             WHERE m.session_id = :session AND (:drafts OR os.status = 'PUBLISHED')
               AND lower(trim(t.trainer)) = lower(trim(ot.trainer))
            """ + ORDER)
    List<ClashView> trainer(UUID session, boolean drafts);

    @Query("SELECT s.id AS subject_id, m.room AS subject," + SELECT + """
             WHERE m.session_id = :session AND (:drafts OR os.status = 'PUBLISHED')
               AND lower(trim(m.room)) = lower(trim(o.room))
               AND lower(trim(coalesce(m.place, s.place))) = lower(trim(coalesce(o.place, os.place)))
            """ + ORDER)
    List<ClashView> room(UUID session, boolean drafts);

    @Query("SELECT a.id AS subject_id, e.first_name || ' ' || e.last_name AS subject," + SELECT + """
              JOIN training_application a ON a.session_id = m.session_id AND a.status NOT IN ('DECLINED', 'WITHDRAWN')
              JOIN training_application b ON b.session_id = o.session_id AND b.employee_id = a.employee_id
                                         AND b.session_id <> a.session_id AND b.status NOT IN ('DECLINED', 'WITHDRAWN')
              JOIN employee e ON e.id = a.employee_id
             WHERE (CAST(:session AS uuid) IS NULL OR a.session_id = :session)
               AND (CAST(:application AS uuid) IS NULL OR a.id = :application)
               AND num_nulls(CAST(:session AS uuid), CAST(:application AS uuid)) < 2
            """ + ORDER)
    List<ClashView> person(@Nullable UUID session, @Nullable UUID application);
}
