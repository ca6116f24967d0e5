package eu.gminarium.training.card;

import eu.gminarium.shared.problem.Problem;

/** The talk comes after the card. */
public final class CardMissing extends Problem {

    private static final long serialVersionUID = 1L;

    CardMissing() {
        super("card-missing", Category.CONFLICT);
    }
}
