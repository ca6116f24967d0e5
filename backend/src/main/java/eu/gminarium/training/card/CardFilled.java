package eu.gminarium.training.card;

import eu.gminarium.shared.problem.Problem;

/** A card is filled in once. */
public final class CardFilled extends Problem {

    private static final long serialVersionUID = 1L;

    CardFilled() {
        super("card-filled", Category.CONFLICT);
    }
}
