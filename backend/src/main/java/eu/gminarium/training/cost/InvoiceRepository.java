package eu.gminarium.training.cost;

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
interface InvoiceRepository extends GenericRepository<InvoiceRow, UUID> {

    String SELECT = """
            SELECT i.id, i.session_id, t.title AS training_title, v.name AS provider,
                   (SELECT min(m.held_on) FROM training_meeting m WHERE m.session_id = i.session_id) AS first_day,
                   (SELECT count(*) FROM training_application a
                     WHERE a.session_id = i.session_id AND EXISTS (
                       SELECT 1 FROM attendance x WHERE x.application_id = a.id AND x.presence = 'PRESENT'))
                     AS participants,
                   i.number, i.issued_on, i.amount_minor, i.eligible_minor, i.currency, i.version
              FROM training_invoice i
              JOIN training_session s ON s.id = i.session_id
              JOIN training t ON t.id = s.training_id
              JOIN training_provider v ON v.id = t.provider_id
            """;

    InvoiceRow save(InvoiceRow row);

    InvoiceRow update(InvoiceRow row);

    void deleteById(UUID id);

    @Query(SELECT + " ORDER BY i.issued_on DESC, i.number, i.id LIMIT :limit OFFSET :offset")
    List<InvoiceView> page(int limit, long offset);

    @Query("SELECT count(*) FROM training_invoice")
    long total();

    @Query(SELECT + " WHERE i.id = :id")
    Optional<InvoiceView> view(UUID id);

    /** Until the transaction ends nobody else changes the invoice. */
    @Query("SELECT version FROM training_invoice WHERE id = :id FOR UPDATE")
    Optional<Long> lockVersion(UUID id);

    @Query("SELECT EXISTS (SELECT 1 FROM training_session WHERE id = :session)")
    boolean existsSession(UUID session);

    @Query("""
            SELECT EXISTS (SELECT 1 FROM training_invoice
                            WHERE session_id = :session AND number = :number AND id <> :id)
            """)
    boolean existsNumber(UUID session, String number, UUID id);
}
