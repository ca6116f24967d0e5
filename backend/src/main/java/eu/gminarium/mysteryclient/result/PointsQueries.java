package eu.gminarium.mysteryclient.result;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Sums of points, computed from the scores on every call. */
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface PointsQueries extends GenericRepository<PointsKey, UUID> {

    /** Each scored call's points in whole numbers: weights have three decimals, scores are quarters. */
    @Query("""
            SELECT p.office_id, CAST(sum(p.quarters * k.thousandths) AS bigint) AS achieved,
                   CAST(sum(k.thousandths) AS bigint) AS possible,
                   CAST(sum(k.thousandths * k.thousandths) AS bigint) AS squared_weights
              FROM mystery_points p
              JOIN (SELECT id, CAST(weight * 1000 AS bigint) AS thousandths
                      FROM mystery_criterion WHERE audit_id = :audit OFFSET 0) k ON k.id = p.criterion_id
             WHERE p.audit_id = :audit
             GROUP BY p.office_id, p.call_id
            """)
    List<PointsRow> byCall(UUID audit);

    @Query("""
            SELECT p.office_id, u.id AS audit_id, u.starts_on, u.ends_on, u.minimum_calls, sum(p.achieved) AS achieved,
                   sum(p.possible) AS possible, sum(p.squared_weight) AS squared_weights
              FROM mystery_points p JOIN mystery_audit u ON u.id = p.audit_id
             WHERE u.status = 'RELEASED'
             GROUP BY p.office_id, u.id, p.call_id
            """)
    List<ReleasedPointsRow> released();

    /** The released audits in which an office has a scored call. */
    @Query("""
            SELECT u.title, u.starts_on, u.ends_on
              FROM mystery_audit u
             WHERE u.status = 'RELEASED'
               AND EXISTS (SELECT FROM mystery_points p WHERE p.audit_id = u.id AND p.office_id = :office)
             ORDER BY u.starts_on, u.id
            """)
    List<ReleasedAuditRow> releasedTo(UUID office);

    /**
     * Sums over the calls of each office: of all the criteria, of each topic's and of each one by itself.
     *
     * @param audit whose calls
     * @param weighed the audit whose criteria of the same codes say what each score weighs and which topic it belongs to
     * @param codes of the criteria that count
     */
    @Query("""
            WITH scored AS MATERIALIZED (
                   SELECT p.office_id, p.call_id, w.code, w.topic_code, w.weight AS possible,
                          p.quarters * w.quarter AS achieved
                     FROM mystery_points p
                     JOIN (SELECT k.id, w.code, coalesce(w.topic_code, '') AS topic_code,
                                  CAST(w.weight AS double precision) AS weight,
                                  CAST(w.weight / 4 AS double precision) AS quarter
                             FROM mystery_criterion k JOIN mystery_criterion w ON w.code = k.code
                            WHERE k.audit_id = :audit AND w.audit_id = :weighed AND w.code IN (:codes)
                           OFFSET 0) w ON w.id = p.criterion_id
                    WHERE p.audit_id = :audit),
                 topics AS MATERIALIZED (
                   SELECT office_id, call_id, topic_code, sum(achieved) AS achieved, sum(possible) AS possible,
                          sum(possible * possible) AS squared_weights
                     FROM scored GROUP BY office_id, call_id, topic_code),
                 calls AS (
                   SELECT office_id, sum(achieved) AS achieved, sum(possible) AS possible,
                          sum(squared_weights) AS squared_weights
                     FROM topics GROUP BY office_id, call_id)
            SELECT office_id, false AS topics, false AS codes, NULL AS topic_code, NULL AS code,
                   CAST(count(*) AS integer) AS calls, sum(achieved) AS achieved, sum(possible) AS possible,
                   sum(achieved * achieved) AS achieved_squares, sum(achieved * possible) AS products,
                   sum(possible * possible) AS possible_squares, sum(possible) ^ 2 / sum(squared_weights) AS scores
              FROM calls GROUP BY office_id
             UNION ALL
            SELECT office_id, true, false, topic_code, NULL, CAST(count(*) AS integer), sum(achieved), sum(possible),
                   sum(achieved * achieved), sum(achieved * possible), sum(possible * possible),
                   sum(possible) ^ 2 / sum(squared_weights)
              FROM topics GROUP BY office_id, topic_code
             UNION ALL
            SELECT office_id, false, true, NULL, code, CAST(count(*) AS integer), sum(achieved), sum(possible),
                   sum(achieved * achieved), sum(achieved * possible), sum(possible * possible),
                   sum(possible) ^ 2 / sum(possible * possible)
              FROM scored GROUP BY office_id, code
            """)
    List<SumsRow> sums(UUID audit, UUID weighed, Collection<String> codes);
}
