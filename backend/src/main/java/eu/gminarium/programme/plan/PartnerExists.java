package eu.gminarium.programme.plan;

import eu.gminarium.shared.problem.Problem;

/** The office already takes part in the programme. */
public final class PartnerExists extends Problem {

    private static final long serialVersionUID = 1L;

    PartnerExists(String officeName) {
        super("partner-exists", Category.CONFLICT, officeName);
    }
}
