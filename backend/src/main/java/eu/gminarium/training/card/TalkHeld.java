package eu.gminarium.training.card;

import eu.gminarium.shared.problem.Problem;

/** The talk about a training is held once. */
public final class TalkHeld extends Problem {

    private static final long serialVersionUID = 1L;

    TalkHeld() {
        super("talk-held", Category.CONFLICT);
    }
}
