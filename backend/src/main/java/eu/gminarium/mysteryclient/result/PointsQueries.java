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

    @Query("""
            SELECT office_id, sum(achieved) AS achieved, sum(possible) AS possible,
                   sum(squared_weight) AS squared_weights
              FROM mystery_points WHERE audit_id = :audit
             GROUP BY office_id, call_id
            """)
    List<PointsRow> byCall(UUID audit);

    @Query("""
            SELECT p.office_id, u.starts_on, u.ends_on, u.minimum_calls, sum(p.achieved) AS achieved,
                   sum(p.possible) AS possible, sum(p.squared_weight) AS squared_weights
              FROM mystery_points p JOIN mystery_audit u ON u.id = p.audit_id
             WHERE u.status = 'RELEASED'
             GROUP BY p.office_id, u.id, p.call_id
            """)
    List<ReleasedPointsRow> released();

    /**
     * Sums over the calls of each office: of all the criteria, of each topic's and of each one by itself.
     *
     * @param audit whose calls
     * @param weighed the audit whose criteria of the same codes say what each score weighs and which topic it belongs to
     * @param codes of the criteria that count
     */
    @Query("""
            SELECT office_id, topics, codes, topic_code, code, CAST(count(*) AS integer) AS calls,
                   CAST(sum(achieved) AS double precision) AS achieved,
                   CAST(sum(possible) AS double precision) AS possible,
                   CAST(sum(achieved * achieved) AS double precision) AS achieved_squares,
                   CAST(sum(achieved * possible) AS double precision) AS products,
                   CAST(sum(possible * possible) AS double precision) AS possible_squares,
                   CAST(sum(possible) * sum(possible) / sum(squared_weights) AS double precision) AS scores
              FROM (SELECT p.office_id, p.call_id, GROUPING(coalesce(w.topic_code, '')) = 0 AS topics,
                           GROUPING(w.code) = 0 AS codes, coalesce(w.topic_code, '') AS topic_code, w.code,
                           sum(p.achieved / p.possible * w.weight) AS achieved, sum(w.weight) AS possible,
                           sum(w.weight * w.weight) AS squared_weights
                      FROM mystery_points p
                      JOIN mystery_criterion k ON k.id = p.criterion_id
                      JOIN mystery_criterion w ON w.audit_id = :weighed AND w.code = k.code
                     WHERE p.audit_id = :audit AND w.code IN (:codes)
                     GROUP BY GROUPING SETS (
                           (p.office_id, p.call_id),
                           (p.office_id, p.call_id, coalesce(w.topic_code, '')),
                           (p.office_id, p.call_id, w.code))) c
             GROUP BY office_id, topics, codes, topic_code, code
            """)
    List<SumsRow> sums(UUID audit, UUID weighed, Collection<String> codes);
}
