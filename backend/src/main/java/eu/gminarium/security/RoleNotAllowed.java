package eu.gminarium.security;

import eu.gminarium.shared.problem.Problem;

/** None of the person's roles may do this, to any row. */
public final class RoleNotAllowed extends Problem {

    private static final long serialVersionUID = 1L;

    RoleNotAllowed() {
        super("role-not-allowed", Category.FORBIDDEN);
    }
}
