package eu.gminarium.messaging.notification;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.UUID;

/** Rows of the platform. */
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface MailChoiceRepository extends GenericRepository<NotificationRow, UUID> {

    @Query("SELECT kind, mail FROM mail_choice WHERE account_id = :accountId")
    List<MailChoiceView> findByAccountId(UUID accountId);

    @Query("""
            INSERT INTO mail_choice (account_id, kind, mail) VALUES (:accountId, :kind, :mail)
            ON CONFLICT (account_id, kind) DO UPDATE SET mail = excluded.mail
            """)
    void put(UUID accountId, Kind kind, boolean mail);

    @Introspected
    record MailChoiceView(Kind kind, boolean mail) {}
}
