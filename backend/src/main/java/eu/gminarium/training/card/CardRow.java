package eu.gminarium.training.card;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("participation_card")
record CardRow(
        @Id UUID id,
        UUID applicationId,
        @Nullable Integer contentRating,
        @Nullable Integer trainerRating,
        @Nullable Integer organisationRating,
        @Nullable Integer usefulnessRating,
        @Nullable String changeAtWork,
        @Nullable String comment,
        Instant filledAt,
        @Nullable UUID accountId,
        @Nullable UUID signatoryId,
        @Nullable LocalDate signedOn) {}
