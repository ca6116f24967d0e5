package eu.gminarium.training.certificate.batch;

import eu.gminarium.shared.problem.Problem;

/** The session's certificates are being issued already. */
public final class BatchRunning extends Problem {

    private static final long serialVersionUID = 1L;

    BatchRunning() {
        super("batch-running", Category.CONFLICT);
    }
}
