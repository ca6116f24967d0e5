package eu.gminarium.mysteryclient.plan;

import eu.gminarium.shared.problem.Problem;

/** No day of the audit that is left has a window. */
public final class NoTimeToCall extends Problem {

    private static final long serialVersionUID = 1L;

    NoTimeToCall() {
        super("no-time-to-call", Category.CONFLICT);
    }
}
