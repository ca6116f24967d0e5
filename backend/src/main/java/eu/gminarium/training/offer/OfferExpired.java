package eu.gminarium.training.offer;

import eu.gminarium.shared.problem.Problem;
import java.time.LocalDate;

/** An offer that is no longer valid is not sent on, and nobody asks for it. */
public final class OfferExpired extends Problem {

    private static final long serialVersionUID = 1L;

    OfferExpired(LocalDate validUntil) {
        super("provider-offer-expired", Category.CONFLICT, validUntil);
    }

    static void check(Offer offer, LocalDate day) {
        if (!offer.validOn(day)) {
            throw new OfferExpired(offer.validUntil());
        }
    }
}
