package eu.gminarium.training.certificate.batch;

import eu.gminarium.shared.problem.Problem;

/** Nobody of the session reaches the threshold without having a certificate already. */
public final class NobodyReady extends Problem {

    private static final long serialVersionUID = 1L;

    NobodyReady() {
        super("nobody-ready", Category.CONFLICT);
    }
}
