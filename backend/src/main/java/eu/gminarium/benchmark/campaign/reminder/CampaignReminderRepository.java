package eu.gminarium.benchmark.campaign.reminder;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface CampaignReminderRepository extends GenericRepository<CampaignReminderRow, UUID> {

    /** Answers 1 for whoever reminds the office first that day. Who comes at the same time waits for the first one. */
    @Query("""
            INSERT INTO campaign_reminder (id, campaign_id, office_id, sent_on, sent_at)
            VALUES (:id, :campaign, :office, :sentOn, :sentAt)
            ON CONFLICT (campaign_id, office_id, sent_on) DO NOTHING
            """)
    int add(UUID id, UUID campaign, UUID office, LocalDate sentOn, Instant sentAt);

    List<CampaignReminderRow> findByCampaignIdOrderBySentAt(UUID campaignId);

    /** Offices whose values are not all signed off, with how many of the campaign's indicators still wait for it. */
    @Query("""
            SELECT o.office_id AS office, count(*) AS missing
              FROM campaign_office o
              JOIN campaign_indicator k ON k.campaign_id = o.campaign_id
              JOIN indicator_version d ON d.id = k.indicator_version_id
              JOIN indicator i ON i.id = d.indicator_id AND NOT i.archived
              LEFT JOIN measurement m ON m.indicator_version_id = k.indicator_version_id
               AND m.office_id = o.office_id AND m.starts_on = k.starts_on AND m.ends_on = k.ends_on
              LEFT JOIN measurement_revision r ON r.measurement_id = m.id AND r.number = m.revision
             WHERE o.campaign_id = :campaign
               AND (r.status IS NULL OR r.status IN ('DRAFT', 'RETURNED', 'WITHDRAWN'))
               AND NOT EXISTS (SELECT FROM indicator_version x
                                WHERE x.indicator_id = i.id AND x.number > d.number)
             GROUP BY o.office_id
            """)
    List<Behind> behind(UUID campaign);

    /** Campaigns that take values and are due within the days. */
    @Query("""
            SELECT id, name, opens_on, due_on FROM campaign
             WHERE status = 'OPEN' AND opens_on <= :today AND due_on >= :today
            """)
    List<Due> underWay(LocalDate today);

    /** An office that is behind, and by how many values. */
    @Introspected
    record Behind(UUID office, long missing) {}

    /** A campaign that has a last day. */
    @Introspected
    record Due(UUID id, String name, LocalDate opensOn, LocalDate dueOn) {}
}
