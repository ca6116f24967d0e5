package eu.gminarium.benchmark.measurement;

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
interface MeasurementQueries extends GenericRepository<MeasurementRevisionRow, UUID> {

    @Query("""
            SELECT m.id, m.office_id, d.id AS definition_id, i.code, d.number AS definition_number, d.unit, i.source,
                   m.starts_on, m.ends_on, m.revision, r.status, r.value, r.numerator, r.denominator,
                   r.sample_size, r.missing_reason, r.note, r.certainty, r.confidential
              FROM measurement m
              JOIN measurement_revision r ON r.measurement_id = m.id AND r.number = m.revision
              JOIN indicator_version d ON d.id = m.indicator_version_id
              JOIN indicator i ON i.id = d.indicator_id
             ORDER BY i.position, d.number, m.ends_on, m.office_id
            """)
    List<MeasurementView> all();

    @Query("""
            SELECT m.id, m.office_id, d.id AS definition_id, i.code, d.number AS definition_number, d.unit, i.source,
                   m.starts_on, m.ends_on, m.revision, r.status, r.value, r.numerator, r.denominator,
                   r.sample_size, r.missing_reason, r.note, r.certainty, r.confidential
              FROM measurement m
              JOIN measurement_revision r ON r.measurement_id = m.id AND r.number = m.revision
              JOIN indicator_version d ON d.id = m.indicator_version_id
              JOIN indicator i ON i.id = d.indicator_id
             WHERE m.id = :id
            """)
    Optional<MeasurementView> find(UUID id);

    /** Answers 0 if the office has a measurement of that period already. */
    @Query("""
            INSERT INTO measurement (id, indicator_version_id, office_id, starts_on, ends_on, revision)
            VALUES (:id, :definition, :office, :startsOn, :endsOn, 1)
            ON CONFLICT DO NOTHING
            """)
    int begin(UUID id, UUID definition, UUID office, LocalDate startsOn, LocalDate endsOn);

    /** Answers 0 if the revision is no longer the latest. */
    @Query("UPDATE measurement SET revision = revision + 1 WHERE id = :id AND revision = :revision")
    int advance(UUID id, int revision);

    MeasurementRevisionRow save(MeasurementRevisionRow row);

    List<MeasurementRevisionRow> findByMeasurementIdOrderByNumber(UUID measurementId);
}
