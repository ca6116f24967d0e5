package eu.gminarium.ui.training.planning;

import eu.gminarium.shared.Money;
import eu.gminarium.training.offer.NewOffer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** What the form of an offer holds; the meaning is that of {@link NewOffer}. */
record OfferForm(
        String title,
        String topic,
        String provider,
        String description,
        String link,
        String place,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        BigDecimal price,
        LocalDate validUntil) {

    NewOffer toInput(Currency currency) {
        return new NewOffer(
                topic,
                title,
                provider,
                description,
                link.isBlank() ? null : link.strip(),
                place.isBlank() ? null : place,
                startsOn,
                endsOn,
                Money.of(price, currency),
                validUntil);
    }
}
