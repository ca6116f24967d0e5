package eu.gminarium.ui.training.planning;

import eu.gminarium.training.offer.Offer;
import eu.gminarium.training.offer.OfferId;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.StatusBadge;
import eu.gminarium.ui.common.StatusBadge.Tone;
import eu.gminarium.ui.common.Texts;
import java.time.LocalDate;

/** An offer's state and days in the person's language. */
final class OfferWords {

    private OfferWords() {}

    static String path(OfferId id) {
        return CurrentPartnership.path("offers/" + id.value());
    }

    static StatusBadge badge(Offer offer, LocalDate today) {
        if (offer.training() != null) {
            return new StatusBadge(Tone.SUCCESS, Texts.t("need.offer.made"));
        }
        return offer.validOn(today)
                ? new StatusBadge(Tone.INFORMATION, Texts.t("need.offer.valid", offer.validUntil()))
                : new StatusBadge(Tone.NEUTRAL, Texts.t("need.offer.expired", offer.validUntil()));
    }

    static String days(Offer offer) {
        LocalDate first = offer.startsOn();
        LocalDate last = offer.endsOn();
        if (first == null) {
            return Texts.t("need.offer.no-days");
        }
        return last == null || last.equals(first) ? Texts.date(first) : Texts.date(first) + " – " + Texts.date(last);
    }
}
