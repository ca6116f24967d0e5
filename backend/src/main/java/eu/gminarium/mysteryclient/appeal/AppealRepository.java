package eu.gminarium.mysteryclient.appeal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface AppealRepository extends GenericRepository<AppealRow, UUID> {

    AppealRow save(AppealRow row);

    AppealRow update(AppealRow row);

    Optional<AppealRow> findByIdAndVersion(UUID id, long version);

    boolean existsByCallIdAndCriterionId(UUID callId, UUID criterionId);

    /** Open ones first, then the latest; null filters nothing. */
    @Query("""
            SELECT a.id, c.audit_id, a.call_id, c.office_id, c.called_at, a.criterion_id, a.status, a.score_before, a.reason,
                   a.appealed_at, a.score_after, a.decision_reason, a.decided_at, a.version
              FROM mystery_appeal a JOIN mystery_call c ON c.id = a.call_id
             WHERE (CAST(:id AS uuid) IS NULL OR a.id = :id)
               AND (CAST(:audit AS uuid) IS NULL OR c.audit_id = :audit)
               AND (:every OR c.office_id IN (:offices))
             ORDER BY a.status <> 'OPEN', a.appealed_at DESC, a.id
            """)
    List<AppealLine> lines(@Nullable UUID id, @Nullable UUID audit, boolean every, List<UUID> offices);

    /** The offices whose own result there is, in audits that show it. */
    @Query("""
            SELECT DISTINCT c.audit_id, c.office_id
              FROM mystery_call c JOIN mystery_audit u ON u.id = c.audit_id
             WHERE c.status = 'SCORED' AND u.status IN ('PREVIEW', 'RELEASED')
            """)
    List<OfficeKey> results();

    @Query("""
            SELECT call_id, criterion_id, achieved, possible, squared_weight
              FROM mystery_points WHERE audit_id = :audit AND office_id = :office
            """)
    List<OfficePointsRow> points(UUID audit, UUID office);
}
