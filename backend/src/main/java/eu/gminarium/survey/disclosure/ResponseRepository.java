package eu.gminarium.survey.disclosure;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sums only: no single response ever leaves the database, except for comments. */
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface ResponseRepository extends GenericRepository<ResponseRow, UUID> {

    /** Those that wait are counted with those that have been moved. */
    @Query("""
            SELECT c.office_id, count(r.collector_id) AS responses
              FROM collector c LEFT JOIN (
                SELECT collector_id FROM response UNION ALL SELECT collector_id FROM response_inbox
              ) AS r ON r.collector_id = c.id
             WHERE c.wave_id = :wave
             GROUP BY c.office_id
            """)
    List<Count> counts(UUID wave);

    @Query("""
            SELECT c.office_id, a.key AS question, CAST(a.value AS integer) AS rating, count(*) AS answers
              FROM collector c JOIN response r ON r.collector_id = c.id
              CROSS JOIN LATERAL jsonb_each_text(r.ratings) AS a
             WHERE c.wave_id = :wave AND a.value <> 'dk'
             GROUP BY c.office_id, a.key, a.value
            """)
    List<Cell> cells(UUID wave);

    /** Per response: how many ratings and their sum; then the sums of these, of their squares and of their product. */
    @Query("""
            SELECT c.office_id, count(*) AS responses, count(*) FILTER (WHERE s.rated > 0) AS with_rating,
                   sum(s.rated) AS ratings, sum(s.total) AS total, sum(s.total * s.total) AS total_squared,
                   sum(s.total * s.rated) AS product, sum(s.rated * s.rated) AS ratings_squared
              FROM collector c JOIN response r ON r.collector_id = c.id
              CROSS JOIN LATERAL (
                SELECT count(*) AS rated, coalesce(sum(CAST(a.value AS bigint)), 0) AS total
                  FROM jsonb_each_text(r.ratings) AS a WHERE a.value <> 'dk') AS s
             WHERE c.wave_id = :wave
             GROUP BY c.office_id
            """)
    List<Sums> sums(UUID wave);

    /** Per office, how many rated every statement and how many only some. */
    @Query("""
            SELECT s.office_id, count(*) FILTER (WHERE s.rated = :statements) AS complete,
                   count(*) FILTER (WHERE s.rated < :statements) AS partial
              FROM (SELECT c.office_id, count(*) AS rated
                      FROM collector c JOIN response r ON r.collector_id = c.id
                      CROSS JOIN LATERAL jsonb_each_text(r.ratings) AS a
                     WHERE c.wave_id = :wave AND a.value <> 'dk'
                     GROUP BY c.office_id, r.id) AS s
             GROUP BY s.office_id
            """)
    List<Completeness> completeness(UUID wave, int statements);

    /** Variances over those who rated every statement: of each statement, added up, and of their sums. */
    @Query("""
            WITH rated AS (
                SELECT r.id, q.code, CAST(a.value AS integer) AS rating, count(*) OVER (PARTITION BY r.id) AS n
                  FROM wave w JOIN collector c ON c.wave_id = w.id JOIN response r ON r.collector_id = c.id
                  CROSS JOIN LATERAL jsonb_to_recordset(w.frozen -> 'statements') AS q(code text)
                  CROSS JOIN LATERAL (SELECT r.ratings ->> q.code AS value) AS a
                 WHERE w.id = :wave AND c.office_id IN (:offices) AND a.value <> 'dk'),
            complete AS (SELECT id, code, rating FROM rated WHERE n = :statements)
            SELECT (SELECT count(DISTINCT id) FROM complete) AS responses,
                   CAST((SELECT sum(v) FROM (SELECT var_samp(rating) AS v FROM complete GROUP BY code) AS i)
                        AS double precision) AS statement_variances,
                   CAST((SELECT var_samp(t) FROM (SELECT sum(rating) AS t FROM complete GROUP BY id) AS s)
                        AS double precision) AS sum_variance
            """)
    Spread spread(UUID wave, List<UUID> offices, int statements);

    @Query("""
            SELECT r.comment FROM collector c JOIN response r ON r.collector_id = c.id
             WHERE c.wave_id = :wave AND c.office_id = :office AND r.comment IS NOT NULL
             ORDER BY r.id
            """)
    List<String> comments(UUID wave, UUID office);

    @Introspected
    record Count(UUID officeId, long responses) {}

    @Introspected
    record Cell(UUID officeId, String question, int rating, long answers) {}

    @Introspected
    record Sums(
            UUID officeId,
            long responses,
            long withRating,
            long ratings,
            long total,
            long totalSquared,
            long product,
            long ratingsSquared) {}

    @Introspected
    record Completeness(UUID officeId, long complete, long partial) {

        /** No figure over the complete ones tells of few people by what it leaves out. */
        boolean isSafe() {
            return complete >= Disclosed.MINIMUM && (partial == 0 || partial >= Disclosed.MINIMUM);
        }
    }

    /** Null variances are those of fewer than two responses. */
    @Introspected
    record Spread(
            long responses,
            @Nullable Double statementVariances,
            @Nullable Double sumVariance) {}
}
