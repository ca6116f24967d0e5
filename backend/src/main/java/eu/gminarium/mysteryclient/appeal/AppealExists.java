package eu.gminarium.mysteryclient.appeal;

import eu.gminarium.shared.problem.Problem;

/** The office has appealed this score already. */
public final class AppealExists extends Problem {

    private static final long serialVersionUID = 1L;

    AppealExists() {
        super("appeal-exists", Category.CONFLICT);
    }
}
