package eu.gminarium.training.card;

import eu.gminarium.shared.problem.Problem;

/** A card is filled in by those who were there, once the last meeting is over. */
public final class CardNotDue extends Problem {

    private static final long serialVersionUID = 1L;

    CardNotDue() {
        super("card-not-due", Category.CONFLICT);
    }
}
