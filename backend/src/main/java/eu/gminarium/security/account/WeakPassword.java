package eu.gminarium.security.account;

import eu.gminarium.shared.problem.Problem;

/** The password is shorter than 12 or longer than 200 characters (NIST SP 800-63B: length, no composition rules). */
public final class WeakPassword extends Problem {

    private static final long serialVersionUID = 1L;
    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;

    private WeakPassword() {
        super("weak-password", Category.INVALID, SHORTEST, LONGEST);
    }

    static void check(String password) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw new WeakPassword();
        }
    }
}
