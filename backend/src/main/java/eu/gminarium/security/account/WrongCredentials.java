package eu.gminarium.security.account;

import eu.gminarium.shared.problem.Problem;

/** The username is unknown or the password is wrong; which of them is not said. */
public final class WrongCredentials extends Problem {

    private static final long serialVersionUID = 1L;

    public WrongCredentials() {
        super("wrong-credentials", Category.UNAUTHENTICATED);
    }
}
