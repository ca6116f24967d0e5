package eu.gminarium.benchmark.campaign;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("campaign")
record CampaignRow(
        @Id UUID id,
        String name,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate opensOn,
        LocalDate dueOn,
        CampaignStatus status,
        @Nullable Instant closedAt,
        @Nullable UUID closedBy,
        @Nullable Instant releasedAt,
        @Nullable UUID releasedBy,
        long version) {}
