package eu.gminarium.training.certificate;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface CertificateRepository extends GenericRepository<CertificateRow, UUID> {

    List<CertificateRow> saveAll(List<CertificateRow> rows);

    Optional<CertificateRow> findById(UUID id);

    /** In the order of numbers. */
    List<CertificateRow> findBySessionIdOrderByYearAndNumber(UUID sessionId);

    /** The latest first. */
    List<CertificateRow> findByEmployeeIdOrderByIssuedAtDesc(UUID employeeId);

    @Query("SELECT application_id FROM certificate WHERE session_id = :session AND revoked_on IS NULL")
    List<UUID> certified(UUID session);

    @Query("SELECT session_id, count(*) AS valid FROM certificate WHERE revoked_on IS NULL GROUP BY session_id")
    List<CountView> counts();

    /** Revokes it unless that was done before; answers how many rows that was. */
    @Query("""
            UPDATE certificate SET revoked_on = :day, revocation_reason = :reason
             WHERE id = :id AND revoked_on IS NULL
            """)
    int revoke(UUID id, LocalDate day, String reason);

    /** The training's programme; where it names none, the only one that ran on the day. */
    @Query("""
            SELECT p.id, p.name, p.funding, p.agreement_number FROM programme p
             WHERE p.id = coalesce(
               (SELECT t.programme_id FROM training t WHERE t.id = :training),
               (SELECT CAST(min(CAST(q.id AS text)) AS uuid) FROM programme q
                 WHERE :day BETWEEN q.starts_on AND q.ends_on HAVING count(*) = 1))
            """)
    Optional<FundingView> funding(UUID training, LocalDate day);
}
