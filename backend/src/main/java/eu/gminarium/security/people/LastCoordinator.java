package eu.gminarium.security.people;

import eu.gminarium.shared.problem.Problem;

/** Without this person nobody would run the partnership. */
public final class LastCoordinator extends Problem {

    private static final long serialVersionUID = 1L;

    LastCoordinator() {
        super("last-coordinator", Category.CONFLICT);
    }
}
