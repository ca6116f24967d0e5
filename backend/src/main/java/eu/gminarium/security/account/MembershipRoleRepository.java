package eu.gminarium.security.account;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface MembershipRoleRepository extends GenericRepository<MembershipRoleRow, UUID> {

    MembershipRoleRow save(MembershipRoleRow row);

    List<MembershipRoleRow> findByMembershipId(UUID membershipId);

    List<MembershipRoleRow> findByMembershipIdIn(List<UUID> membershipIds);

    void deleteByMembershipId(UUID membershipId);
}
