package eu.gminarium.mysteryclient.appeal;

import eu.gminarium.shared.problem.Problem;

/** The appeal was decided already. */
public final class AppealDecided extends Problem {

    private static final long serialVersionUID = 1L;

    AppealDecided() {
        super("appeal-decided", Category.CONFLICT);
    }
}
