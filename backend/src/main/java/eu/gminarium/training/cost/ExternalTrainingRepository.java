package eu.gminarium.training.cost;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface ExternalTrainingRepository extends GenericRepository<ExternalTrainingRow, UUID> {

    String SELECT = """
            SELECT x.id, x.employee_id, e.last_name || ' ' || e.first_name AS employee_name, x.office_id,
                   coalesce(o.name, 'Partner ' || o.number) AS office_name, u.symbol AS unit_symbol,
                   p.code AS topic_code, x.title, x.provider, x.starts_on, x.ends_on, x.days, x.teaching_hours,
                   x.cost_minor, x.eligible_minor, x.currency, x.invoice_number, x.invoice_on, x.version
              FROM external_training x
              JOIN employee e ON e.id = x.employee_id
              JOIN office o ON o.id = x.office_id
              JOIN unit u ON u.id = x.unit_id
              JOIN topic p ON p.id = x.topic_id
            """;

    ExternalTrainingRow save(ExternalTrainingRow row);

    ExternalTrainingRow update(ExternalTrainingRow row);

    void deleteById(UUID id);

    @Query(SELECT + " WHERE x.office_id IN (:offices) ORDER BY x.starts_on DESC, x.id LIMIT :limit OFFSET :offset")
    List<ExternalTrainingView> page(Collection<UUID> offices, int limit, long offset);

    @Query("SELECT count(*) FROM external_training x WHERE x.office_id IN (:offices)")
    long total(Collection<UUID> offices);

    @Query(SELECT + " WHERE x.id = :id")
    Optional<ExternalTrainingView> view(UUID id);

    /** Until the transaction ends nobody else changes it. */
    @Query("SELECT version FROM external_training WHERE id = :id FOR UPDATE")
    Optional<Long> lockVersion(UUID id);

    @Query("SELECT id FROM topic WHERE code = :code")
    Optional<UUID> topic(String code);
}
