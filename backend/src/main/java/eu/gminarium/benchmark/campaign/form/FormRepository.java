package eu.gminarium.benchmark.campaign.form;

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
interface FormRepository extends GenericRepository<FormRow, UUID> {

    List<FormRow> findByCampaignId(UUID campaignId);

    Optional<FormRow> findByCampaignIdAndOfficeId(UUID campaignId, UUID officeId);

    /** Answers 0 if the version is no longer the one that was read. */
    @Query("""
            UPDATE campaign_office
               SET returned = false, signed_at = :at, signed_by = :account, signatory = :signatory, version = version + 1
             WHERE id = :id AND version = :version
            """)
    int sign(UUID id, long version, Instant at, @Nullable UUID account, @Nullable String signatory);

    /** Answers 0 if the version is no longer the one that was read. */
    @Query("""
            UPDATE campaign_office SET returned = returned OR :returned, version = version + 1
             WHERE id = :id AND version = :version
            """)
    int review(UUID id, long version, boolean returned);
}
