package eu.gminarium.survey.paper;

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
interface PaperBatchRepository extends GenericRepository<PaperBatchRow, UUID> {

    PaperBatchRow save(PaperBatchRow row);

    PaperBatchRow update(PaperBatchRow row);

    Optional<PaperBatchRow> findById(UUID id);

    List<PaperBatchRow> findByWaveIdOrderByNumber(UUID waveId);

    List<PaperBatchRow> findByWaveIdAndOfficeIdOrderByNumber(UUID waveId, UUID officeId);

    @Query("""
            SELECT id, wave_id, office_id, number, printed, handed_out, returned, entered, check_every, checked_sheets,
                   checked_answers, differing_answers, version
              FROM paper_batch WHERE id = :id FOR UPDATE
            """)
    Optional<PaperBatchRow> lock(UUID id);

    /** Leaves the version alone: somebody who counts meanwhile does not contradict who types. */
    @Query("UPDATE paper_batch SET entered = :entered WHERE id = :id")
    void setEntered(UUID id, int entered);

    /** Leaves the version alone too. */
    @Query("""
            UPDATE paper_batch SET checked_sheets = :sheets, checked_answers = :answers, differing_answers = :differing
             WHERE id = :id
            """)
    void setSecondEntries(UUID id, int sheets, int answers, int differing);
}
