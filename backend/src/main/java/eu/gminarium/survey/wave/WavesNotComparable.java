package eu.gminarium.survey.wave;

import eu.gminarium.shared.problem.Problem;

/** Only with an earlier wave of the same cycle can a wave be compared. */
public final class WavesNotComparable extends Problem {

    private static final long serialVersionUID = 1L;

    public WavesNotComparable() {
        super("waves-not-comparable", Category.CONFLICT);
    }
}
