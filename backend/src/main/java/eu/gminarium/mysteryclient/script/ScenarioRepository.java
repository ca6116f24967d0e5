package eu.gminarium.mysteryclient.script;

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
interface ScenarioRepository extends GenericRepository<ScenarioRow, UUID> {

    ScenarioRow save(ScenarioRow row);

    Optional<ScenarioRow> findById(UUID id);

    List<ScenarioRow> findByAuditIdOrderByCode(UUID auditId);

    boolean existsByAuditIdAndCode(UUID auditId, String code);

    @Query("SELECT EXISTS (SELECT 1 FROM mystery_call WHERE scenario_id = :scenario)")
    boolean used(UUID scenario);

    @Query("""
            SELECT EXISTS (SELECT 1 FROM mystery_call c JOIN mystery_scenario s ON s.id = c.scenario_id
                            WHERE s.audit_id = :audit)
            """)
    boolean anyUsed(UUID audit);

    Iterable<ScenarioRow> saveAll(Iterable<ScenarioRow> rows);

    void deleteById(UUID id);

    void deleteByAuditId(UUID auditId);
}
