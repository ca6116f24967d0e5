package eu.gminarium.mysteryclient.appeal;

import eu.gminarium.shared.problem.Problem;

/** Offices appeal up to the last day of the preview; appeals are decided up to the release. */
public final class AppealsClosed extends Problem {

    private static final long serialVersionUID = 1L;

    AppealsClosed() {
        super("appeals-closed", Category.CONFLICT);
    }
}
