package eu.gminarium.tenancy;

import eu.gminarium.shared.problem.Problem;

/** Another partnership already has this slug. */
public final class PartnershipExists extends Problem {

    private static final long serialVersionUID = 1L;

    PartnershipExists(String slug) {
        super("partnership-exists", Category.CONFLICT, slug);
    }
}
