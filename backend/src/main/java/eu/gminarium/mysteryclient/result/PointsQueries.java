package eu.gminarium.mysteryclient.result;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.UUID;

/** Sums of points, computed from the scores on every call. */
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface PointsQueries extends GenericRepository<PointsKey, UUID> {

    @Query("""
            SELECT office_id, call_id AS item_id, sum(achieved) AS achieved, sum(possible) AS possible,
                   sum(squared_weight) AS squared_weights, 1 AS calls
              FROM mystery_points WHERE audit_id = :audit
             GROUP BY office_id, call_id
            """)
    List<PointsRow> byCall(UUID audit);

    @Query("""
            SELECT office_id, criterion_id AS item_id, sum(achieved) AS achieved, sum(possible) AS possible,
                   sum(squared_weight) AS squared_weights, CAST(count(*) AS integer) AS calls
              FROM mystery_points WHERE audit_id = :audit
             GROUP BY office_id, criterion_id
            """)
    List<PointsRow> byCriterion(UUID audit);

    @Query("""
            SELECT p.office_id, u.starts_on, u.ends_on, u.minimum_calls, sum(p.achieved) AS achieved,
                   sum(p.possible) AS possible, sum(p.squared_weight) AS squared_weights
              FROM mystery_points p JOIN mystery_audit u ON u.id = p.audit_id
             WHERE u.status = 'RELEASED'
             GROUP BY p.office_id, u.id, p.call_id
            """)
    List<ReleasedPointsRow> released();
}
