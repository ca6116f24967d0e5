package eu.gminarium.benchmark.campaign.form;

import eu.gminarium.shared.problem.Problem;

/** No value of the form waits for this step. */
public final class NothingToDecide extends Problem {

    private static final long serialVersionUID = 1L;

    NothingToDecide() {
        super("nothing-to-decide", Category.CONFLICT);
    }
}
