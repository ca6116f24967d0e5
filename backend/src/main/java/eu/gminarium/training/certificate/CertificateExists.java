package eu.gminarium.training.certificate;

import eu.gminarium.shared.problem.Problem;

/** The person has a valid certificate of the session already. */
public final class CertificateExists extends Problem {

    private static final long serialVersionUID = 1L;

    CertificateExists() {
        super("certificate-exists", Category.CONFLICT);
    }
}
