package eu.gminarium.mysteryclient.calibration;

import eu.gminarium.mysteryclient.call.CriterionValue;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface SampleRepository extends GenericRepository<SampleRow, UUID> {

    SampleRow save(SampleRow row);

    Optional<SampleRow> findById(UUID id);

    List<SampleRow> findByAuditIdOrderByPosition(UUID auditId);

    void deleteById(UUID id);

    @Query("INSERT INTO mystery_sample_score (sample_id, criterion_id, value) VALUES (:sample, :criterion, :value)")
    void add(UUID sample, UUID criterion, @Nullable Integer value);

    @Query("SELECT criterion_id, value FROM mystery_sample_score WHERE sample_id = :sample")
    List<CriterionValue> scores(UUID sample);
}
