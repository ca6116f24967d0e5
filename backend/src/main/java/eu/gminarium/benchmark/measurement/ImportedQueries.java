package eu.gminarium.benchmark.measurement;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface ImportedQueries extends GenericRepository<MeasurementRevisionRow, UUID> {

    @Query("""
            SELECT m.id, m.indicator_version_id AS definition_id, m.office_id, m.starts_on, m.ends_on, m.revision,
                   r.status, r.value, r.numerator, r.denominator, r.sample_size, r.missing_reason, r.note,
                   r.certainty, r.confidential,
                   NOT EXISTS (SELECT FROM campaign_indicator k JOIN campaign c ON c.id = k.campaign_id
                                WHERE k.indicator_version_id = m.indicator_version_id
                                  AND k.starts_on = m.starts_on AND k.ends_on = m.ends_on
                                  AND c.status <> 'RELEASED') AS released
              FROM measurement m
              JOIN measurement_revision r ON r.measurement_id = m.id AND r.number = m.revision
             WHERE m.indicator_version_id IN (:definitions)
            """)
    List<StoredMeasurementView> findByDefinitions(Collection<UUID> definitions);

    @Query("""
            SELECT DISTINCT m.office_id FROM measurement_revision r JOIN measurement m ON m.id = r.measurement_id
             WHERE r.import_id = :importId
            """)
    List<UUID> officesOf(UUID importId);

    @Query("""
            SELECT DISTINCT m.indicator_version_id
              FROM measurement_revision r JOIN measurement m ON m.id = r.measurement_id
             WHERE r.import_id = :importId
            """)
    List<UUID> definitionsOf(UUID importId);

    /** Whether an import brought values that a campaign asks their offices for in a form. */
    @Query("""
            SELECT EXISTS (
              SELECT FROM measurement_revision r
                JOIN measurement m ON m.id = r.measurement_id
                JOIN campaign_indicator k ON k.indicator_version_id = m.indicator_version_id
                 AND k.starts_on = m.starts_on AND k.ends_on = m.ends_on
                JOIN campaign c ON c.id = k.campaign_id AND c.status <> 'RELEASED'
                JOIN campaign_office o ON o.campaign_id = c.id AND o.office_id = m.office_id
               WHERE r.import_id = :importId)
            """)
    boolean collected(UUID importId);

    /** Locks the measurements whose latest revision is the import's, always in the same order. */
    @Query("""
            SELECT m.id
              FROM measurement m
              JOIN measurement_revision r ON r.measurement_id = m.id AND r.number = m.revision
             WHERE r.import_id = :importId
             ORDER BY m.id
               FOR UPDATE OF m
            """)
    List<UUID> lockLatestOf(UUID importId);

    @Query("SELECT count(*) FROM measurement_revision WHERE import_id = :importId")
    int countOf(UUID importId);

    /** Says again what stood there before the import; what it brought first is withdrawn. */
    @Query("""
            INSERT INTO measurement_revision (id, measurement_id, number, status, value, numerator, denominator,
                   sample_size, missing_reason, note, certainty, confidential, account_id, role, at)
            SELECT uuidv7(), m.id, m.revision + 1, CASE WHEN r.number = 1 THEN 'WITHDRAWN' ELSE s.status END,
                   s.value, s.numerator, s.denominator, s.sample_size, s.missing_reason, s.note, s.certainty,
                   s.confidential, CAST(:account AS uuid), CAST(:role AS text), :at
              FROM measurement m
              JOIN measurement_revision r ON r.measurement_id = m.id AND r.number = m.revision
              JOIN measurement_revision s ON s.measurement_id = m.id AND s.number = greatest(r.number - 1, 1)
             WHERE r.import_id = :importId
            """)
    int revert(UUID importId, @Nullable UUID account, @Nullable String role, Instant at);

    @Query("""
            UPDATE measurement m SET revision = m.revision + 1
              FROM measurement_revision r
             WHERE r.import_id = :importId AND r.measurement_id = m.id AND r.number = m.revision
            """)
    int advanceLatestOf(UUID importId);

    @Query("""
            SELECT r.number, r.import_id, r.import_row
              FROM measurement_revision r
             WHERE r.measurement_id = :measurement AND r.import_id IS NOT NULL
             ORDER BY r.number
            """)
    List<OriginView> findOriginsOf(UUID measurement);

    @Introspected
    record OriginView(int number, UUID importId, int importRow) {}
}
