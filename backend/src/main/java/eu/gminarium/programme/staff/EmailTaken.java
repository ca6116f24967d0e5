package eu.gminarium.programme.staff;

import eu.gminarium.shared.problem.Problem;

/** Another employee of the office has this e-mail address. */
public final class EmailTaken extends Problem {

    private static final long serialVersionUID = 1L;

    EmailTaken(String email) {
        super("email-taken", Category.CONFLICT, email);
    }
}
