package eu.gminarium.mysteryclient.call;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.util.UUID;

/** What the coordinator's review means for the auditor's calls. */
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface ReviewMarks extends GenericRepository<CallRow, UUID> {

    /** Whether the call was sent back to its auditor, who has not changed it yet. */
    @Query("SELECT EXISTS (SELECT 1 FROM mystery_review WHERE call_id = :call AND decision = 'RETURNED')")
    boolean returned(UUID call);

    /** A call that was sent back has been changed and waits for the coordinator again. */
    @Query("""
            UPDATE mystery_review SET decision = 'RESUBMITTED', decided_at = :at, account_id = :account
             WHERE call_id = :call AND decision = 'RETURNED'
            """)
    int resubmit(UUID call, UUID account, Instant at);
}
