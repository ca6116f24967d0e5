package eu.gminarium.mysteryclient.call;

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
interface CallRepository extends GenericRepository<CallRow, UUID> {

    CallRow save(CallRow row);

    Iterable<CallRow> saveAll(Iterable<CallRow> rows);

    CallRow update(CallRow row);

    Optional<CallRow> findById(UUID id);

    /** Keeps everybody else from changing the call until the end of the transaction. */
    @Query("SELECT id FROM mystery_call WHERE id = :id FOR UPDATE")
    Optional<UUID> lock(UUID id);

    void deleteAll(Iterable<CallRow> rows);

    List<CallRow> findByAuditId(UUID auditId);
}
