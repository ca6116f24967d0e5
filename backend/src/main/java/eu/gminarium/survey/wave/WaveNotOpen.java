package eu.gminarium.survey.wave;

import eu.gminarium.shared.problem.Problem;

/** The wave takes no answers: it has not begun, is over, or was closed. */
public final class WaveNotOpen extends Problem {

    private static final long serialVersionUID = 1L;

    /** What was asked for needs a wave that takes answers. */
    public WaveNotOpen() {
        super("wave-not-open", Category.CONFLICT);
    }
}
