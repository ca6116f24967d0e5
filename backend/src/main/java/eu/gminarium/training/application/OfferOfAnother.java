package eu.gminarium.training.application;

import eu.gminarium.shared.problem.Problem;

/** A place offer is answered by the person, or for them by the office coordinator; not by the head. */
public final class OfferOfAnother extends Problem {

    private static final long serialVersionUID = 1L;

    OfferOfAnother() {
        super("offer-of-another", Category.CONFLICT);
    }
}
