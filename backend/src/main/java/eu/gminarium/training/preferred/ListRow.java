package eu.gminarium.training.preferred;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("preferred_list")
record ListRow(
        @Id UUID id,
        int year,
        LocalDate publishedOn,
        Instant publishedAt,
        @Nullable UUID accountId) {}
