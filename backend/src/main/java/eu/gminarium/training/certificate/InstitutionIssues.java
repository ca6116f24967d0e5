package eu.gminarium.training.certificate;

import eu.gminarium.shared.problem.Problem;

/** By law an accredited institution gives the certificate of this training; its scan is kept instead. */
public final class InstitutionIssues extends Problem {

    private static final long serialVersionUID = 1L;

    InstitutionIssues(String legalBasis) {
        super("institution-issues", Category.CONFLICT, legalBasis);
    }
}
