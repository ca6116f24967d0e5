package eu.gminarium.survey.paper;

import io.micronaut.core.annotation.Introspected;
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
interface PaperCheckRepository extends GenericRepository<PaperCheckRow, UUID> {

    PaperCheckRow save(PaperCheckRow row);

    Optional<PaperCheckRow> findByBatchIdAndNumber(UUID batchId, int number);

    int deleteById(UUID id);

    @Query("""
            SELECT b.id AS batch_id, b.number AS batch_number, c.number
              FROM paper_batch b JOIN paper_check c ON c.batch_id = b.id
             WHERE b.wave_id = :wave AND b.office_id = :office
             ORDER BY b.number, c.number
            """)
    List<Waiting> waiting(UUID wave, UUID office);

    @Introspected
    record Waiting(UUID batchId, int batchNumber, int number) {}
}
