package eu.gminarium.security.account;

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
interface MembershipRepository extends GenericRepository<MembershipRow, UUID> {

    MembershipRow save(MembershipRow row);

    Optional<MembershipRow> findByAccountIdAndPartnershipId(UUID accountId, UUID partnershipId);

    List<MembershipRow> findByAccountId(UUID accountId);

    List<MembershipRow> findByPartnershipId(UUID partnershipId);

    void deleteById(UUID id);

    @Query("""
            UPDATE membership SET employee_id = :employeeId, version = version + 1
             WHERE id = :id AND version = :version
            """)
    int change(UUID id, long version, @Nullable UUID employeeId);

    /** Whoever changes who is what in a partnership waits here for others who do so. */
    @Query("SELECT id FROM partnership WHERE id = :partnershipId FOR UPDATE")
    UUID lock(UUID partnershipId);
}
