package eu.gminarium.benchmark.campaign;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface CampaignRepository extends GenericRepository<CampaignRow, UUID> {

    CampaignRow save(CampaignRow row);

    List<CampaignRow> findAllOrderByDueOnDescAndId();

    Optional<CampaignRow> findById(UUID id);

    /** Keeps others from changing the campaign's state until the transaction ends; many may hold it at once. */
    @Query("SELECT id FROM campaign WHERE id = :id FOR SHARE")
    Optional<UUID> hold(UUID id);

    /** Answers 0 if the version is no longer the one that was read. */
    @Query("""
            UPDATE campaign
               SET name = :name, due_on = :dueOn, status = :status, closed_at = :closedAt,
                   closed_by = CASE WHEN :status <> 'OPEN' THEN coalesce(closed_by, :account) END,
                   released_at = :releasedAt, released_by = CASE WHEN :status = 'RELEASED' THEN CAST(:account AS uuid) END,
                   version = version + 1
             WHERE id = :id AND version = :version
            """)
    int change(
            UUID id,
            long version,
            String name,
            LocalDate dueOn,
            CampaignStatus status,
            @Nullable Instant closedAt,
            @Nullable Instant releasedAt,
            @Nullable UUID account);

    /** Answers 0 if a campaign asks for that definition and period already. */
    @Query("""
            INSERT INTO campaign_indicator (id, campaign_id, indicator_version_id, starts_on, ends_on)
            VALUES (:id, :campaign, :definition, :startsOn, :endsOn)
            ON CONFLICT (indicator_version_id, starts_on, ends_on) DO NOTHING
            """)
    int ask(UUID id, UUID campaign, UUID definition, LocalDate startsOn, LocalDate endsOn);

    @Query("INSERT INTO campaign_office (id, campaign_id, office_id) VALUES (:id, :campaign, :office)")
    int address(UUID id, UUID campaign, UUID office);

    @Query("SELECT campaign_id AS campaign, indicator_version_id AS part FROM campaign_indicator")
    List<Part> indicators();

    @Query("SELECT campaign_id AS campaign, office_id AS part FROM campaign_office")
    List<Part> offices();

    /** How many of the campaign's values are signed off and neither accepted nor given back. */
    @Query("""
            SELECT count(*)
              FROM campaign_indicator k
              JOIN campaign_office o ON o.campaign_id = k.campaign_id
              JOIN measurement m ON m.indicator_version_id = k.indicator_version_id AND m.office_id = o.office_id
               AND m.starts_on = k.starts_on AND m.ends_on = k.ends_on
              JOIN measurement_revision r ON r.measurement_id = m.id AND r.number = m.revision
             WHERE k.campaign_id = :id AND r.status = 'SIGNED_OFF'
            """)
    long toReview(UUID id);

    /** One indicator or office of a campaign. */
    @Introspected
    record Part(UUID campaign, UUID part) {}
}
