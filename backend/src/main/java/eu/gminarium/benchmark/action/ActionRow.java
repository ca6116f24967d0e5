package eu.gminarium.benchmark.action;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("improvement_action")
record ActionRow(
        @Id UUID id,
        UUID officeId,
        UUID indicatorVersionId,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable String finding,
        Instant createdAt,
        int revision) {}
