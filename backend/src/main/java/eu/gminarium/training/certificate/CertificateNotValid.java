package eu.gminarium.training.certificate;

import eu.gminarium.shared.problem.Problem;

/** The certificate was revoked before. */
public final class CertificateNotValid extends Problem {

    private static final long serialVersionUID = 1L;

    CertificateNotValid() {
        super("certificate-not-valid", Category.CONFLICT);
    }
}
