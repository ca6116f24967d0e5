package eu.gminarium.survey.paper;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface PaperImportRepository extends GenericRepository<PaperImportRow, UUID> {

    boolean existsByWaveIdAndOfficeIdAndFingerprint(UUID waveId, UUID officeId, String fingerprint);

    /** Answers 1 for whoever brings the file first; who brings it at the same time waits for the first one. */
    @Query("""
            INSERT INTO paper_import (id, wave_id, office_id, fingerprint, sheets)
            VALUES (:id, :waveId, :officeId, :fingerprint, :sheets)
            ON CONFLICT (wave_id, office_id, fingerprint) DO NOTHING
            """)
    int add(UUID id, UUID waveId, UUID officeId, String fingerprint, int sheets);
}
