package eu.gminarium.training.offer;

import eu.gminarium.shared.problem.Problem;

/** One training is made of an offer, not two. */
public final class OfferTaken extends Problem {

    private static final long serialVersionUID = 1L;

    OfferTaken() {
        super("offer-taken", Category.CONFLICT);
    }
}
