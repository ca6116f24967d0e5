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
interface CriterionRepository extends GenericRepository<CriterionRow, UUID> {

    CriterionRow save(CriterionRow row);

    Optional<CriterionRow> findById(UUID id);

    List<CriterionRow> findByAuditIdOrderByPosition(UUID auditId);

    @Query("SELECT EXISTS (SELECT 1 FROM topic WHERE code = :code)")
    boolean topicExists(String code);

    /** Whether the audit has sample calls, whose reference scores would go with the criteria. */
    @Query("SELECT EXISTS (SELECT 1 FROM mystery_sample WHERE audit_id = :audit)")
    boolean haveSamples(UUID audit);

    Iterable<CriterionRow> saveAll(Iterable<CriterionRow> rows);

    void deleteById(UUID id);

    void deleteByAuditId(UUID auditId);
}
