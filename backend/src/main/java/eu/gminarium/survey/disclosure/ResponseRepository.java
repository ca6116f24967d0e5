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
            SELECT c.office_id, a.key AS question, a.value AS answer, count(*) AS answers
              FROM collector c JOIN response r ON r.collector_id = c.id
              CROSS JOIN LATERAL jsonb_each_text(r.answers) AS a
             WHERE c.wave_id = :wave AND a.value <> 'dk'
             GROUP BY c.office_id, a.key, a.value
            """)
    List<Cell> cells(UUID wave);

    /**
     * How many responses of an office there are of each profile: the answers to up to three questions, and the mode.
     *
     * @param first code of a question; empty for none
     */
    @Query("""
            SELECT coalesce(r.answers ->> CAST(:first AS text), '') AS first,
                   coalesce(r.answers ->> CAST(:second AS text), '') AS second,
                   coalesce(r.answers ->> CAST(:third AS text), '') AS third, r.mode, count(*) AS responses
              FROM collector c JOIN response r ON r.collector_id = c.id
             WHERE c.wave_id = :wave AND c.office_id = :office
             GROUP BY 1, 2, 3, 4
            """)
    List<ProfileCount> profiles(UUID wave, UUID office, String first, String second, String third);

    /** The ratings of an office's responses by profile. */
    @Query("""
            SELECT coalesce(r.answers ->> CAST(:first AS text), '') AS first,
                   coalesce(r.answers ->> CAST(:second AS text), '') AS second,
                   coalesce(r.answers ->> CAST(:third AS text), '') AS third, r.mode,
                   a.key AS question, CAST(a.value AS integer) AS rating, count(*) AS answers
              FROM collector c JOIN response r ON r.collector_id = c.id
              CROSS JOIN LATERAL jsonb_each_text(r.answers) AS a
             WHERE c.wave_id = :wave AND c.office_id = :office AND a.value <> 'dk' AND a.key IN (:codes)
             GROUP BY 1, 2, 3, 4, a.key, a.value
            """)
    List<ProfileCell> profileCells(
            UUID wave, UUID office, String first, String second, String third, List<String> codes);

    /**
     * Variances over those who rated every statement: of each statement, added up, and of their sums. Only of offices where enough
     * did, and nobody or enough rated just some: what is left out would tell of a few.
     */
    @Query("""
            WITH rated AS (
                SELECT c.office_id, r.id, a.key AS code, CAST(a.value AS integer) AS rating,
                       count(*) OVER (PARTITION BY r.id) AS n
                  FROM collector c JOIN response r ON r.collector_id = c.id
                  CROSS JOIN LATERAL jsonb_each_text(r.answers) AS a
                 WHERE c.wave_id = :wave AND a.value <> 'dk' AND a.key IN (:codes)),
            safe AS (
                SELECT office_id FROM rated GROUP BY office_id
                HAVING count(DISTINCT id) FILTER (WHERE n = :statements) >= :minimum
                   AND count(DISTINCT id) FILTER (WHERE n < :statements) NOT BETWEEN 1 AND :minimum - 1),
            complete AS (
                SELECT id, code, rating FROM rated
                 WHERE n = :statements AND office_id IN (SELECT office_id FROM safe))
            SELECT (SELECT count(DISTINCT id) FROM complete) AS responses,
                   CAST((SELECT sum(v) FROM (SELECT var_samp(rating) AS v FROM complete GROUP BY code) AS i)
                        AS double precision) AS statement_variances,
                   CAST((SELECT var_samp(t) FROM (SELECT sum(rating) AS t FROM complete GROUP BY id) AS s)
                        AS double precision) AS sum_variance
            """)
    Spread spread(UUID wave, List<String> codes, int statements, int minimum);

    @Query("""
            SELECT r.question, r.comment FROM collector c JOIN response_comment r ON r.collector_id = c.id
             WHERE c.wave_id = :wave AND c.office_id = :office
             ORDER BY r.id
            """)
    List<Written> comments(UUID wave, UUID office);

    @Introspected
    record Count(UUID officeId, long responses) {}

    @Introspected
    record Cell(UUID officeId, String question, String answer, long answers) {}

    @Introspected
    record ProfileCount(String first, String second, String third, String mode, long responses) {}

    @Introspected
    record ProfileCell(
            String first, String second, String third, String mode, String question, int rating, long answers) {}

    @Introspected
    record Written(String question, String comment) {}

    /** Null variances are those of fewer than two responses. */
    @Introspected
    record Spread(
            long responses,
            @Nullable Double statementVariances,
            @Nullable Double sumVariance) {}
}
