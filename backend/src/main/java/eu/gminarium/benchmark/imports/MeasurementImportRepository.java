package eu.gminarium.benchmark.imports;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface MeasurementImportRepository extends GenericRepository<MeasurementImportRow, UUID> {

    MeasurementImportRow save(MeasurementImportRow row);

    Optional<MeasurementImportRow> findById(UUID id);

    /** The latest first; without the long parts of their reports. */
    @Query("""
        SELECT id, file_name, fingerprint, mapping, plan, status, tried_by, tried_at, taken_by, taken_at,
               undone_by, undone_at,
               report || jsonb_build_object('problems', jsonb_build_array(), 'oddities', jsonb_build_array(),
                                            'unresolvedIndicators', jsonb_build_array())
                 AS report
          FROM measurement_import
         ORDER BY id DESC
        """)
    List<MeasurementImportRow> findSummaries();

    /** Answers 0 if it is no longer only tried: two commits of one import meet here, and one waits for the other. */
    @Query("""
        UPDATE measurement_import SET status = 'TAKEN', taken_by = :account, taken_at = :at
         WHERE id = :id AND status = 'TRIED'
        """)
    int take(UUID id, @Nullable UUID account, Instant at);

    /** Answers 0 if it is not taken. */
    @Query("""
        UPDATE measurement_import SET status = 'UNDONE', undone_by = :account, undone_at = :at
         WHERE id = :id AND status = 'TAKEN'
        """)
    int undo(UUID id, @Nullable UUID account, Instant at);

    /** Of an import that is only tried; another one stays. */
    @Query("DELETE FROM measurement_import WHERE id = :id AND status = 'TRIED'")
    int removeTried(UUID id);

    @Query("DELETE FROM measurement_import WHERE status = 'TRIED' AND tried_at < :before")
    int removeTriedBefore(Instant before);
}
