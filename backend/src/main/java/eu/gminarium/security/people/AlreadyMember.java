package eu.gminarium.security.people;

import eu.gminarium.shared.problem.Problem;

/** The person already has roles here; they are changed, not invited again. */
public final class AlreadyMember extends Problem {

    private static final long serialVersionUID = 1L;

    AlreadyMember() {
        super("already-member", Category.CONFLICT);
    }
}
