package eu.gminarium.training.planning;

import eu.gminarium.shared.Money;
import eu.gminarium.training.offer.Offer;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A provider's offer.
 *
 * @param topic the topic's code
 * @param price for one person
 * @param validUntil last day on which it can be taken
 * @param trainingId what was made of it
 * @param sentTo how many heads got it
 * @param wantedPeople for how many people they would take it
 * @param ownWantedPeople the same of the signed-in head
 */
@Serdeable
record OfferJson(
        UUID id,
        String topic,
        Map<String, String> topicName,
        String title,
        String provider,
        String description,
        @Nullable String link,
        @Nullable String place,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        Money.Json price,
        LocalDate validUntil,
        @Nullable UUID trainingId,
        LocalDate enteredOn,
        long sentTo,
        long wantedPeople,
        @Nullable Integer ownWantedPeople,
        long version) {

    static OfferJson of(Offer offer) {
        return new OfferJson(
                offer.id().value(),
                offer.topicCode(),
                offer.topic().byLanguage(),
                offer.title(),
                offer.provider(),
                offer.description(),
                offer.link(),
                offer.place(),
                offer.startsOn(),
                offer.endsOn(),
                offer.price().toJson(),
                offer.validUntil(),
                offer.training() == null ? null : offer.training().value(),
                offer.enteredOn(),
                offer.sentTo(),
                offer.wantedPeople(),
                offer.own(),
                offer.version());
    }
}
