package eu.gminarium.survey.wave;

import eu.gminarium.shared.problem.Problem;

/** The wave is open, but this link takes no answers: it was withdrawn, or the office collects on paper only. */
public final class LinkClosed extends Problem {

    private static final long serialVersionUID = 1L;

    private final boolean onWeb;

    /** @param onWeb whether the office collects on the web, so that the link was withdrawn */
    LinkClosed(boolean onWeb) {
        super("link-closed", Category.CONFLICT);
        this.onWeb = onWeb;
    }

    public boolean onWeb() {
        return onWeb;
    }
}
