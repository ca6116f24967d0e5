package eu.gminarium.mysteryclient.call;

import eu.gminarium.shared.problem.Problem;

/** The call was made or excluded already. */
public final class CallNotOpen extends Problem {

    private static final long serialVersionUID = 1L;

    CallNotOpen() {
        super("call-not-open", Category.CONFLICT);
    }
}
