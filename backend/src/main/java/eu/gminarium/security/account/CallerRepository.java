package eu.gminarium.security.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface CallerRepository extends GenericRepository<AccountRow, UUID> {

    /** One row for each role in the partnership; a single one, without role, of whoever has none or is no member. */
    @Query("""
            SELECT a.operator, m.id AS membership_id, m.employee_id, r.role, r.office_id
              FROM account a
              LEFT JOIN membership m ON m.account_id = a.id AND m.partnership_id = CAST(:partnership AS uuid)
              LEFT JOIN membership_role r ON r.membership_id = m.id
             WHERE a.id = :account AND a.token_epoch = :epoch
            """)
    List<CallerRow> find(UUID account, int epoch, @Nullable UUID partnership);
}
