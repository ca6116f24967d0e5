package eu.gminarium.security.account;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface MembershipRepository extends GenericRepository<MembershipRow, UUID> {

    MembershipRow save(MembershipRow row);

    Optional<MembershipRow> findByAccountIdAndPartnershipId(UUID accountId, UUID partnershipId);

    List<MembershipRow> findByAccountId(UUID accountId);

    List<MembershipRow> findByPartnershipId(UUID partnershipId);

    void deleteById(UUID id);
}
