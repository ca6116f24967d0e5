package eu.gminarium.training.offer;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("training_offer")
record OfferRow(
        @Id UUID id,
        UUID topicId,
        UUID providerId,
        String title,
        String description,
        @Nullable String link,
        @Nullable String place,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        long priceMinor,
        String currency,
        LocalDate validUntil,
        @Nullable UUID trainingId,
        LocalDate enteredOn,
        @Version long version) {

    static OfferRow of(UUID id, NewOffer input, UUID topic, UUID provider, LocalDate enteredOn) {
        return new OfferRow(
                id,
                topic,
                provider,
                input.title(),
                input.description(),
                input.link(),
                input.place(),
                input.startsOn(),
                input.endsOn(),
                input.price().minorUnits(),
                input.price().currency().getCurrencyCode(),
                input.validUntil(),
                null,
                enteredOn,
                0);
    }
}
