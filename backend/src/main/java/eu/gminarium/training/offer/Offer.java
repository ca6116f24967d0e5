package eu.gminarium.training.offer;

import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.Money;
import eu.gminarium.training.TrainingId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A provider's offer.
 *
 * @param price for one person
 * @param validUntil last day on which it can be taken
 * @param training what was made of it; null while nothing was
 * @param sentTo how many heads got it
 * @param wantedPeople for how many people heads would take it, as far as they answered and the reader reaches
 * @param own how many people the signed-in head asked for; null without an answer or where they did not get it
 * @param received whether the signed-in person got it as a head
 */
public record Offer(
        OfferId id,
        String topicCode,
        LocalizedText topic,
        String title,
        String provider,
        String description,
        @Nullable String link,
        @Nullable String place,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        Money price,
        LocalDate validUntil,
        @Nullable TrainingId training,
        LocalDate enteredOn,
        long sentTo,
        long wantedPeople,
        @Nullable Integer own,
        boolean received,
        long version) {

    /** Whether it can be taken on that day. */
    public boolean validOn(LocalDate day) {
        return !day.isAfter(validUntil);
    }
}
