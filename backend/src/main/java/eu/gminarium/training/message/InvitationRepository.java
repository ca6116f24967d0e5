package eu.gminarium.training.message;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface InvitationRepository extends GenericRepository<InvitationRow, UUID> {

    InvitationRow save(InvitationRow row);

    InvitationRow update(InvitationRow row);

    /** In the order of time. */
    List<InvitationRow> findBySessionIdAndEmployeeIdOrderByStartsAt(UUID sessionId, UUID employeeId);
}
