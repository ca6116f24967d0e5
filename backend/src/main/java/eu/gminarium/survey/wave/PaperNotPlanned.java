package eu.gminarium.survey.wave;

import eu.gminarium.shared.problem.Problem;

/** In this wave the office collects on the web only. */
public final class PaperNotPlanned extends Problem {

    private static final long serialVersionUID = 1L;

    PaperNotPlanned() {
        super("paper-not-planned", Category.CONFLICT);
    }
}
