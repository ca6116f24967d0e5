package eu.gminarium.survey.disclosure;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Comments of one office in one wave. Letters with marks are read as those without, on both sides; words are compared from their
 * beginning on, which stands in for endings: PostgreSQL has no dictionary of Polish or Czech.
 */
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface CommentRepository extends GenericRepository<ResponseRow, UUID> {

    /** @param words a query of the full-text search, of words; empty for all comments */
    @Query("""
            SELECT r.id, r.question, r.comment, coalesce((
                     SELECT string_agg(CAST(t.tag_id AS text), ' ' ORDER BY t.tag_id)
                       FROM comment_tagging t WHERE t.comment_id = r.id), '') AS tags
              FROM collector c JOIN response_comment r ON r.collector_id = c.id
             WHERE c.wave_id = :wave AND c.office_id = :office AND r.question IN (:questions)
               AND (:words = '' OR to_tsvector('simple', unmarked_words(r.comment)) @@ to_tsquery('simple', unmarked(:words)))
               AND (:tag = '' OR EXISTS (
                     SELECT 1 FROM comment_tagging t WHERE t.comment_id = r.id AND CAST(t.tag_id AS text) = :tag))
             ORDER BY r.id LIMIT :limit OFFSET :offset
            """)
    List<Found> find(UUID wave, UUID office, Set<String> questions, String words, String tag, long offset, int limit);

    @Query("""
            SELECT count(*)
              FROM collector c JOIN response_comment r ON r.collector_id = c.id
             WHERE c.wave_id = :wave AND c.office_id = :office AND r.question IN (:questions)
               AND (:words = '' OR to_tsvector('simple', unmarked_words(r.comment)) @@ to_tsquery('simple', unmarked(:words)))
               AND (:tag = '' OR EXISTS (
                     SELECT 1 FROM comment_tagging t WHERE t.comment_id = r.id AND CAST(t.tag_id AS text) = :tag))
            """)
    long count(UUID wave, UUID office, Set<String> questions, String words, String tag);

    @Query("""
            SELECT t.tag_id, count(*) AS comments
              FROM collector c JOIN response_comment r ON r.collector_id = c.id
              JOIN comment_tagging t ON t.comment_id = r.id
             WHERE c.wave_id = :wave AND c.office_id = :office AND r.question IN (:questions)
             GROUP BY t.tag_id
            """)
    List<Tagged> tagged(UUID wave, UUID office, Set<String> questions);

    @Query("""
            SELECT EXISTS (
              SELECT 1 FROM collector c JOIN response_comment r ON r.collector_id = c.id
               WHERE c.wave_id = :wave AND c.office_id = :office AND r.question IN (:questions) AND r.id = :comment)
            """)
    boolean contains(UUID wave, UUID office, Set<String> questions, UUID comment);

    @Query("""
            INSERT INTO comment_tagging (comment_id, tag_id) VALUES (:comment, :tag)
            ON CONFLICT (comment_id, tag_id) DO NOTHING
            """)
    int tag(UUID comment, UUID tag);

    @Query("DELETE FROM comment_tagging WHERE comment_id = :comment AND tag_id = :tag")
    int untag(UUID comment, UUID tag);

    @Introspected
    record Found(UUID id, String question, String comment, String tags) {}

    @Introspected
    record Tagged(UUID tagId, long comments) {}
}
