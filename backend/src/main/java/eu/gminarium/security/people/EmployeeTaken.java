package eu.gminarium.security.people;

import eu.gminarium.shared.problem.Problem;

/** Another member already is this employee. */
public final class EmployeeTaken extends Problem {

    private static final long serialVersionUID = 1L;

    EmployeeTaken() {
        super("employee-taken", Category.CONFLICT);
    }
}
