package eu.gminarium.survey.wave;

import eu.gminarium.shared.problem.Problem;

/** The wave has been opened, so this can no longer be changed. */
public final class WaveAlreadyOpened extends Problem {

    private static final long serialVersionUID = 1L;

    public WaveAlreadyOpened() {
        super("wave-already-opened", Category.CONFLICT);
    }
}
