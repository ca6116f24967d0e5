package eu.gminarium.survey.wave;

import eu.gminarium.shared.problem.Problem;

/** The wave is closed and its results are released; nothing changes any more. */
public final class WaveClosed extends Problem {

    private static final long serialVersionUID = 1L;

    /** What was asked for needs a wave that is not closed. */
    public WaveClosed() {
        super("wave-closed", Category.CONFLICT);
    }
}
