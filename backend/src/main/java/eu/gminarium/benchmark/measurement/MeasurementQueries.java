package eu.gminarium.benchmark.measurement;

import eu.gminarium.security.Role;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface MeasurementQueries extends GenericRepository<MeasurementRevisionRow, UUID> {

    /** Measurements as they stand, with the campaign that collects them. */
    String JOINED = """
              FROM measurement m
              JOIN measurement_revision r ON r.measurement_id = m.id AND r.number = m.revision
              JOIN indicator_version d ON d.id = m.indicator_version_id
              JOIN indicator i ON i.id = d.indicator_id
              LEFT JOIN campaign_indicator k ON k.indicator_version_id = d.id
                AND k.starts_on = m.starts_on AND k.ends_on = m.ends_on
              LEFT JOIN campaign c ON c.id = k.campaign_id
            """;

    /** A measurement as it stands, with whether its campaign has released it. */
    String CURRENT = """
            SELECT m.id, m.office_id, d.id AS definition_id, i.code, d.number AS definition_number, d.unit, i.source,
                   m.starts_on, m.ends_on, m.revision, r.status, r.value, r.numerator, r.denominator,
                   r.sample_size, r.missing_reason, r.note, r.certainty, r.confidential, r.reason,
                   (c.id IS NULL OR c.status = 'RELEASED') AS released
            """ + JOINED;

    /** Indicator by indicator, as they stand in the list, then by time and office. */
    String IN_ORDER = " ORDER BY i.position, d.number, m.ends_on, m.office_id";

    @Query(CURRENT + IN_ORDER)
    List<MeasurementView> all();

    @Query(CURRENT + " WHERE m.office_id = :office" + IN_ORDER)
    List<MeasurementView> ofOffice(UUID office);

    /** What is confidential, not to be compared or kept until a campaign's release. */
    @Query("SELECT m.office_id, i.code, m.starts_on, m.ends_on " + JOINED
            + " WHERE r.confidential OR r.status NOT IN ('SIGNED_OFF', 'ACCEPTED') OR c.status <> 'RELEASED'")
    List<WithheldView> withheld();

    @Query(CURRENT + " WHERE m.id = :id")
    Optional<MeasurementView> find(UUID id);

    /** Answers 0 if the office has a measurement of that period already. */
    @Query("""
            INSERT INTO measurement (id, indicator_version_id, office_id, starts_on, ends_on, revision)
            VALUES (:id, :definition, :office, :startsOn, :endsOn, 1)
            ON CONFLICT DO NOTHING
            """)
    int begin(UUID id, UUID definition, UUID office, LocalDate startsOn, LocalDate endsOn);

    /**
     * Keeps others from releasing campaigns until the transaction ends, so that nothing slips in that the release did not count; many
     * may hold them at once.
     */
    @Query("SELECT id FROM campaign WHERE status <> 'RELEASED' ORDER BY id FOR SHARE")
    List<UUID> holdCampaigns();

    @Query("SELECT id FROM indicator_version WHERE id IN (:ids) ORDER BY id FOR SHARE")
    List<UUID> holdDefinitions(Collection<UUID> ids);

    @Query("SELECT id FROM indicator_version WHERE id IN (:ids) ORDER BY id FOR UPDATE")
    List<UUID> takeDefinitions(Collection<UUID> ids);

    /** Whether a campaign that is not released asks the office for the values of a definition and a period. */
    @Query("""
            SELECT EXISTS (SELECT FROM campaign_indicator k
                             JOIN campaign c ON c.id = k.campaign_id
                             JOIN campaign_office o ON o.campaign_id = c.id
                            WHERE k.indicator_version_id = :definition AND o.office_id = :office
                              AND k.starts_on = :startsOn AND k.ends_on = :endsOn AND c.status <> 'RELEASED')
            """)
    boolean collected(UUID definition, UUID office, LocalDate startsOn, LocalDate endsOn);

    @Query("""
            SELECT id FROM measurement
             WHERE indicator_version_id = :definition AND office_id = :office
               AND starts_on = :startsOn AND ends_on = :endsOn
            """)
    Optional<UUID> idOf(UUID definition, UUID office, LocalDate startsOn, LocalDate endsOn);

    /** Answers 0 if the revision is no longer the latest. */
    @Query("UPDATE measurement SET revision = revision + 1 WHERE id = :id AND revision = :revision")
    int advance(UUID id, int revision);

    /** Locks measurements, always in the same order, and answers them with their latest revisions' numbers. */
    @Query("SELECT id, revision FROM measurement WHERE id IN (:ids) ORDER BY id FOR UPDATE")
    List<NumberedRevision> lock(Collection<UUID> ids);

    @Query("UPDATE measurement SET revision = revision + 1 WHERE id IN (:ids)")
    int advanceAll(Collection<UUID> ids);

    /** The value of the revision before, in another state; of measurements that were advanced just now. */
    @Query("""
            INSERT INTO measurement_revision (id, measurement_id, number, status, value, numerator, denominator,
                   sample_size, missing_reason, note, certainty, confidential, reason, account_id, role, at)
            SELECT uuidv7(), m.id, m.revision, :status, r.value, r.numerator, r.denominator,
                   r.sample_size, r.missing_reason, r.note, r.certainty, r.confidential, :reason, :account, :role, :at
              FROM measurement m
              JOIN measurement_revision r ON r.measurement_id = m.id AND r.number = m.revision - 1
             WHERE m.id IN (:ids)
            """)
    int repeat(
            Collection<UUID> ids,
            MeasurementStatus status,
            @Nullable String reason,
            @Nullable UUID account,
            @Nullable Role role,
            Instant at);

    /** A measurement with the number of its latest revision. */
    @Introspected
    record NumberedRevision(UUID id, int revision) {}

    MeasurementRevisionRow save(MeasurementRevisionRow row);

    List<MeasurementRevisionRow> findByMeasurementIdOrderByNumber(UUID measurementId);
}
