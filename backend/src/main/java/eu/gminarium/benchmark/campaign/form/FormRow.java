package eu.gminarium.benchmark.campaign.form;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("campaign_office")
record FormRow(
        @Id UUID id,
        UUID campaignId,
        UUID officeId,
        boolean returned,
        @Nullable Instant signedAt,
        @Nullable UUID signedBy,
        @Nullable String signatory,
        long version) {}
