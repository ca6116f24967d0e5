package eu.gminarium.security.people;

import eu.gminarium.shared.problem.Problem;

/** The person has set a password, so no link is needed any more. */
public final class AlreadyActive extends Problem {

    private static final long serialVersionUID = 1L;

    AlreadyActive() {
        super("already-active", Category.CONFLICT);
    }
}
