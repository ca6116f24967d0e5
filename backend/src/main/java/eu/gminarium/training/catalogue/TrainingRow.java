package eu.gminarium.training.catalogue;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("training")
record TrainingRow(
        @Id UUID id,
        UUID topicId,
        UUID providerId,
        String title,
        String goals,
        String language,
        @Nullable String trainer,
        long priceMinor,
        String currency,
        int teachingHours,
        int thresholdPercent,
        @Nullable UUID programmeId,
        @Nullable String audience,
        @Nullable String fundingSource,
        @Nullable String materials,
        @Version long version) {

    static TrainingRow of(UUID id, NewTraining input, UUID topicId, UUID providerId, long version) {
        return new TrainingRow(
                id,
                topicId,
                providerId,
                input.title(),
                input.goals(),
                input.language(),
                input.trainer(),
                input.price().minorUnits(),
                input.price().currency().getCurrencyCode(),
                input.teachingHours(),
                input.thresholdPercent(),
                input.programme() == null ? null : input.programme().value(),
                input.audience(),
                input.fundingSource(),
                input.materials(),
                version);
    }
}
