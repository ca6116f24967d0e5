package eu.gminarium.security.invitation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface InvitationRepository extends GenericRepository<InvitationRow, UUID> {

    InvitationRow save(InvitationRow row);

    Optional<InvitationRow> findByTokenHash(String tokenHash);

    /** 1 for whoever comes first, 0 for everybody after and for links that no longer work. */
    @Query("""
            UPDATE invitation SET used_at = :now
             WHERE token_hash = :tokenHash AND used_at IS NULL AND expires_at > :now
            """)
    int use(String tokenHash, Instant now);

    /** Ends the links that create the first operator: only the newest one works. */
    @Query("UPDATE invitation SET used_at = :now WHERE account_id IS NULL AND used_at IS NULL")
    void endOperatorLinks(Instant now);

    @Query("""
            SELECT account_id, max(expires_at) AS expires_at FROM invitation
             WHERE account_id IN (:accounts) AND used_at IS NULL
             GROUP BY account_id
            """)
    List<PendingInvitation> pending(List<UUID> accounts);
}
