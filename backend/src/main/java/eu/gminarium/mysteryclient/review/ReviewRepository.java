package eu.gminarium.mysteryclient.review;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface ReviewRepository extends GenericRepository<ReviewRow, UUID> {

    Optional<ReviewRow> findById(UUID callId);

    @Query("""
            SELECT r.call_id, r.decision, r.reason, r.decided_at, r.account_id
              FROM mystery_review r JOIN mystery_call c ON c.id = r.call_id
             WHERE c.audit_id = :audit
            """)
    List<ReviewRow> of(UUID audit);

    /** The calls that wait for the coordinator, those of an office together. */
    @Query("""
            SELECT c.id FROM mystery_call c LEFT JOIN mystery_review r ON r.call_id = c.id
             WHERE c.audit_id = :audit AND (r.decision IS NULL OR r.decision = 'RESUBMITTED')
             ORDER BY c.office_id, c.called_at, c.id
            """)
    List<UUID> waiting(UUID audit);

    /** The calls of the auditor with this account that were sent back in audits under review. */
    @Query("""
            SELECT r.call_id, r.decision, r.reason, r.decided_at, r.account_id
              FROM mystery_review r
              JOIN mystery_call c ON c.id = r.call_id
              JOIN mystery_audit u ON u.id = c.audit_id
              JOIN mystery_auditor a ON a.id = c.auditor_id
             WHERE a.account_id = :account AND r.decision = 'RETURNED' AND u.status = 'REVIEW'
             ORDER BY r.decided_at
            """)
    List<ReviewRow> returnedTo(UUID account);

    @Query("""
            INSERT INTO mystery_review (call_id, decision, reason, decided_at, account_id)
            VALUES (:call, :decision, :reason, :at, :account)
            ON CONFLICT (call_id) DO UPDATE
              SET decision = excluded.decision, reason = excluded.reason, decided_at = excluded.decided_at,
                  account_id = excluded.account_id
            """)
    void put(UUID call, String decision, @Nullable String reason, Instant at, UUID account);

    @Query("""
            INSERT INTO mystery_review (call_id, decision, decided_at, account_id)
            SELECT c.id, 'ACCEPTED', :at, :account FROM mystery_call c WHERE c.audit_id = :audit
            ON CONFLICT (call_id) DO UPDATE
              SET decision = excluded.decision, reason = NULL, decided_at = excluded.decided_at,
                  account_id = excluded.account_id
              WHERE mystery_review.decision = 'RESUBMITTED'
            """)
    int acceptWaiting(UUID audit, Instant at, UUID account);

    /** The account of the auditor; none for a contractor without one. */
    @Query("""
            SELECT a.account_id FROM mystery_call c JOIN mystery_auditor a ON a.id = c.auditor_id
             WHERE c.id = :call AND a.account_id IS NOT NULL
            """)
    Optional<UUID> auditor(UUID call);
}
