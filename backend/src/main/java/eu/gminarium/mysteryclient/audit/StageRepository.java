package eu.gminarium.mysteryclient.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What keeps an audit from its next stage, and what becomes of it there. */
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface StageRepository extends GenericRepository<PreviewRow, UUID> {

    PreviewRow save(PreviewRow row);

    Optional<PreviewRow> findById(UUID auditId);

    /** Waits for whoever changes what belongs to the audit, and keeps others from doing so until the end of the transaction. */
    @Query("SELECT id FROM mystery_audit WHERE id = :audit FOR UPDATE")
    Optional<UUID> lock(UUID audit);

    /** Keeps the audit in its stage until the end of the transaction. */
    @Query("SELECT id FROM mystery_audit WHERE id = :audit FOR SHARE")
    Optional<UUID> hold(UUID audit);

    @Query("""
            SELECT count(*) FROM mystery_call c LEFT JOIN mystery_review r ON r.call_id = c.id
             WHERE c.audit_id = :audit AND (r.decision IS NULL OR r.decision <> 'ACCEPTED')
            """)
    long unchecked(UUID audit);

    @Query("""
            SELECT count(*) FROM mystery_appeal a JOIN mystery_call c ON c.id = a.call_id
             WHERE c.audit_id = :audit AND a.status = 'OPEN'
            """)
    long undecided(UUID audit);

    @Query("SELECT count(*) FROM mystery_call WHERE audit_id = :audit AND status = 'PLANNED'")
    long unmade(UUID audit);

    /** Nobody needs to check calls that were not made. */
    @Query("""
            INSERT INTO mystery_review (call_id, decision, decided_at, account_id)
            SELECT id, 'ACCEPTED', :at, :account FROM mystery_call WHERE audit_id = :audit AND status = 'PLANNED'
            """)
    int acceptUnmade(UUID audit, Instant at, UUID account);

    /** Leaves the calls that were not made out of the result. */
    @Query("""
            UPDATE mystery_call SET status = 'EXCLUDED', exclusion_reason = 'OTHER', version = version + 1
             WHERE audit_id = :audit AND status = 'PLANNED'
            """)
    int excludeUnmade(UUID audit);

    /** Keeps the scores as auditors gave them, before anybody corrects them. */
    @Query("""
            INSERT INTO mystery_first_score (call_id, criterion_id, value)
            SELECT s.call_id, s.criterion_id, s.value FROM mystery_score s JOIN mystery_call c ON c.id = s.call_id
             WHERE c.audit_id = :audit
            """)
    int keepFirstScores(UUID audit);

    @Query("INSERT INTO mystery_release (audit_id, released_at, account_id) VALUES (:audit, :at, :account)")
    void release(UUID audit, Instant at, UUID account);

    /** The offices that have a call in the result. */
    @Query("SELECT DISTINCT office_id FROM mystery_call WHERE audit_id = :audit AND status = 'SCORED'")
    List<UUID> offices(UUID audit);
}
