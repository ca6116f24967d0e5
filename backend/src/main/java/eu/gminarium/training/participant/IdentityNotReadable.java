package eu.gminarium.training.participant;

import eu.gminarium.shared.problem.Problem;

/** An identity number was encrypted under another secret, or does not belong where it stands. */
public final class IdentityNotReadable extends Problem {

    private static final long serialVersionUID = 1L;

    IdentityNotReadable(Throwable cause) {
        super("identity-not-readable", Category.CONFLICT);
        initCause(cause);
    }
}
