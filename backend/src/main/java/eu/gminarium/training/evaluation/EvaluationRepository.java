package eu.gminarium.training.evaluation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reads cards as counts and comments only, never with a person. */
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface EvaluationRepository extends GenericRepository<EvaluationRepository.CardKey, UUID> {

    /** The counts of all sessions whose last meeting was before the day. */
    @Query("""
        SELECT s.id AS session_id, t.title AS training_title, p.id AS provider_id, p.name AS provider, t.trainer,
               m.last_day, r.aspect, r.rating, count(*) AS answers
          FROM participation_card c
          JOIN training_application a ON a.id = c.application_id
          JOIN training_session s ON s.id = a.session_id
          JOIN training t ON t.id = s.training_id
          JOIN training_provider p ON p.id = t.provider_id
          JOIN LATERAL (SELECT max(x.held_on) AS last_day FROM training_meeting x WHERE x.session_id = s.id) m ON true
          CROSS JOIN LATERAL (VALUES ('CONTENT', c.content_rating), ('TRAINER', c.trainer_rating),
                                     ('ORGANISATION', c.organisation_rating), ('USEFULNESS', c.usefulness_rating))
                             AS r (aspect, rating)
          LEFT JOIN preferred_list l ON l.year = EXTRACT(YEAR FROM m.last_day)
         WHERE m.last_day < :before AND (l.id IS NULL OR c.filled_at < l.published_at)
         GROUP BY s.id, t.title, p.id, p.name, t.trainer, m.last_day, r.aspect, r.rating
        """)
    List<RatingCount> counts(LocalDate before);

    /** In alphabetical order, which tells nothing of who wrote when. */
    @Query("""
        SELECT c.comment
          FROM participation_card c JOIN training_application a ON a.id = c.application_id
         WHERE a.session_id = :session AND c.comment IS NOT NULL
         ORDER BY c.comment
        """)
    List<String> comments(UUID session);

    /** The table's key; nothing else of a row is ever read as a row. */
    @Introspected
    @MappedEntity("participation_card")
    record CardKey(@Id UUID id) {}
}
