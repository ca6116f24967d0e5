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

    /**
     * Per response: how many ratings and their sum; then the sums of these, of their squares and of their product. Once for each
     * area and once, with no area, for all ratings.
     */
    @Query("""
            SELECT s.office_id, s.area, count(*) AS responses, sum(s.rated) AS ratings, sum(s.total) AS total,
                   sum(s.total * s.total) AS total_squared, sum(s.total * s.rated) AS product,
                   sum(s.rated * s.rated) AS ratings_squared
              FROM (SELECT c.office_id, q.area, count(*) AS rated, sum(CAST(a.value AS bigint)) AS total
                      FROM wave w JOIN collector c ON c.wave_id = w.id JOIN response r ON r.collector_id = c.id
                      CROSS JOIN LATERAL jsonb_to_recordset(w.frozen -> 'statements') AS q(code text, area text)
                      CROSS JOIN LATERAL (SELECT r.ratings ->> q.code AS value) AS a
                     WHERE w.id = :wave AND a.value <> 'dk'
                     GROUP BY GROUPING SETS ((c.office_id, r.id, q.area), (c.office_id, r.id))) AS s
             GROUP BY s.office_id, s.area
            """)
    List<Sums> sums(UUID wave);

    /** Variances over those who rated every statement: of each statement, added up, and of their sums. */
    @Query("""
            WITH rated AS (
                SELECT r.id, q.code, CAST(a.value AS integer) AS rating, count(*) OVER (PARTITION BY r.id) AS n
                  FROM wave w JOIN collector c ON c.wave_id = w.id JOIN response r ON r.collector_id = c.id
                  CROSS JOIN LATERAL jsonb_to_recordset(w.frozen -> 'statements') AS q(code text)
                  CROSS JOIN LATERAL (SELECT r.ratings ->> q.code AS value) AS a
                 WHERE w.id = :wave AND c.office_id IN (:offices) AND a.value <> 'dk'),
            complete AS (SELECT * FROM rated WHERE n = :statements)
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

    /** @param area null for all ratings */
    @Introspected
    record Sums(
            UUID officeId,
            @Nullable String area,
            long responses,
            long ratings,
            long total,
            long totalSquared,
            long product,
            long ratingsSquared) {

        IndexFigure.Sums toSums() {
            return new IndexFigure.Sums(responses, ratings, total, totalSquared, product, ratingsSquared);
        }
    }

    /** Null variances are those of fewer than two responses. */
    @Introspected
    record Spread(
            long responses,
            @Nullable Double statementVariances,
            @Nullable Double sumVariance) {}
}
