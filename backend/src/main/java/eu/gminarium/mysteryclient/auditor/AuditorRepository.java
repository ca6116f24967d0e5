package eu.gminarium.mysteryclient.auditor;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface AuditorRepository extends GenericRepository<AuditorRow, UUID> {

    AuditorRow save(AuditorRow row);

    Optional<AuditorRow> findById(UUID id);

    Optional<AuditorRow> findByAccountId(UUID accountId);

    List<AuditorRow> findAllOrderByNameAndId();

    boolean existsByAccountId(UUID accountId);

    /** Which employees the auditors who sign in are by now, also when they were none when they were added. */
    @Query("""
            SELECT DISTINCT a.id AS auditor_id, m.employee_id
              FROM mystery_auditor a JOIN partnership_member m ON m.account_id = a.account_id
             WHERE m.employee_id IS NOT NULL
            """)
    List<AuditorJob> jobs();

    @Introspected
    record AuditorJob(UUID auditorId, UUID employeeId) {}
}
