package eu.gminarium.survey.wave;

import eu.gminarium.shared.problem.Problem;

/** The wave is open, but this link takes no answers: it was withdrawn, or the office collects on paper only. */
public final class LinkClosed extends Problem {

    private static final long serialVersionUID = 1L;

    /** What was asked for needs a link that takes answers. */
    public LinkClosed() {
        super("link-closed", Category.CONFLICT);
    }
}
