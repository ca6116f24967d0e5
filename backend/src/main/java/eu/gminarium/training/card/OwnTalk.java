package eu.gminarium.training.card;

import eu.gminarium.shared.problem.Problem;

/** Nobody holds the talk with themselves. */
public final class OwnTalk extends Problem {

    private static final long serialVersionUID = 1L;

    OwnTalk() {
        super("own-talk", Category.CONFLICT);
    }
}
