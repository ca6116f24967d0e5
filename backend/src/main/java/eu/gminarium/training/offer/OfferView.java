package eu.gminarium.training.offer;

import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.Money;
import eu.gminarium.training.TrainingId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An offer joined with topic, provider and what its recipients said. */
@Introspected
record OfferView(
        UUID id,
        String topicCode,
        @TypeDef(type = DataType.JSON) Map<String, String> topicName,
        String title,
        String provider,
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
        long sentTo,
        long wantedPeople,
        @Nullable Integer own,
        boolean received,
        long version) {

    Offer toOffer() {
        return new Offer(
                new OfferId(id),
                topicCode,
                new LocalizedText(topicName),
                title,
                provider,
                description,
                link,
                place,
                startsOn,
                endsOn,
                new Money(priceMinor, Currency.getInstance(currency)),
                validUntil,
                trainingId == null ? null : new TrainingId(trainingId),
                enteredOn,
                sentTo,
                wantedPeople,
                own,
                received,
                version);
    }
}
