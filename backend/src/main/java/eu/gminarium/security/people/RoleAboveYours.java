package eu.gminarium.security.people;

import eu.gminarium.shared.problem.Problem;

/** Nobody gives or takes a role that reaches farther than their own. */
public final class RoleAboveYours extends Problem {

    private static final long serialVersionUID = 1L;

    RoleAboveYours() {
        super("role-above-yours", Category.FORBIDDEN);
    }
}
