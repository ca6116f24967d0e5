package eu.gminarium.survey.wave;

import eu.gminarium.shared.problem.Problem;

/** The wave has no results yet, because it is not closed. */
public final class WaveStillOpen extends Problem {

    private static final long serialVersionUID = 1L;

    public WaveStillOpen() {
        super("wave-still-open", Category.CONFLICT);
    }
}
